id: ba0015
genre: news
where: US-VA
published: 2022-10-27
title: 'Locked in' on Main Street: Staunton escape room doubles its floor
person p1: role=public-figure age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: nothing to protect; captives, passports, ransom, debt and a motel are all play

By [[K p7 name|Lincoln Ferrebee]]
The Valley Banner, Business

STAUNTON — Your passports have been taken. The motel keeper says that you owe him for eleven years of towels. The door is bolted, and a voice on the telephone wants to know where your brother is.

You have 60 minutes, and the room costs $32 a head.

"Motel Tarantula" is the newest game at Hinge & Hasp, which [[K p1 name|Bronwen Applewhite]], 37, opened in a former shoe store five years ago on a $12,000 loan from an aunt. On Saturday she cut a ribbon on the building next door, formerly a nail bar, and so has room for three more captivities.

"I keep people prisoner for a living," said [[K p1 name|Applewhite]]. "They leave reviews."

The debt to the aunt, [[K p2 name|Hope Applewhite]], was paid off in 2020. She still comes in on Thursdays to reset the padlocks. "I threatened the family," [[K p2 name|Hope]] said. "I said I'd sing."

The best time in Motel Tarantula belongs to the quiz team of Robert E. Lee's successor, Staunton High: 31 minutes, 8 seconds. Its captain, [[K p3 name|Jamal Whitlock]], 15, found that the spa brochure was a map. "Everyone looks in the safe," [[K p3 name|Jamal]] said. "Never look in the safe." He has a weekend job there now, sweeping, at $13 an hour, with a work permit pinned by the register.

Not everyone was charmed. [[K p5 name|Rev. Dorcas Yancey]] of the Augusta shelter network wrote to this paper in August that a game about someone's papers being kept was in poor taste. [[K p1 name|Applewhite]] invited her to play. [[K p5 name|Rev. Yancey]] did, and asked for one change: a card by the exit with the number of the national hotline. It is there, in a frame. The two have since become friends, and the pastor holds the fourth best time.

Fire Marshal [[K p4 name|Cpt. Wade Sensabaugh]] stresses that no door is really locked. "Green button, waist height," said [[K p4 name|Sensabaugh]], "and a second one for tall people who panic."

[[K p6 name|Dr. Yusuf Adeleke]], who teaches hospitality management at a college in Harrisonburg, counts 2,300 such rooms in the country. Margins are thin. [[K p6 name|Adeleke]] said most fail at the third year, when everyone in the town has escaped.

Hinge & Hasp is at [[K p1 address|114 E. Beverley St.]], telephone [[K p1 phone|540-555-0111]]. Next to come are a pirate ship, a kiln for baking witches, and a Victorian orphanage with twelve orphans, all of them puppets made by the aunt.

Bookings under the name of Houdini are not honored.
