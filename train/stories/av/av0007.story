id: av0007
genre: press-release
where: US-NV
published: 2018-11-05
title: Operation Quiet Hall nets 11 at Reno hotels
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=decide why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=accused age=44 protected=no why=adult-accused
person p5: role=accused age=29 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=58 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: unclear
screen p3: none
note: sting release: a 17-year-old who gave a false adult age, booked; one adult with weak signs D, one plain adult arrestee K; the age correction comes only at the end

FOR IMMEDIATE RELEASE

(RENO, Nev.) Detectives of the Regional Vice Unit, with partners from Sparks, arrested eleven people during a three-night detail that ended early Sunday. "These are quality-of-life arrests and they send a message," said Commander [[K p6 name|Russ Dangerfield]].

The following were booked into the county facility at [[K p6 address|911 Parr Blvd.]]:

• [[K p4 name|Gilbert Nuñez]], 44, Sparks, soliciting. Mr. [[K p4 name|Nuñez]] arrived with $160 and a sandwich.
• [[K p8 name|Alan Whitcomb Teel]], 58, Truckee, Calif., soliciting; [[K p8 vehicle|white Lexus, CA 7HTL330]], impounded
• [[K p3 name|Monique Labelle]], 31, Reno, solicitation and trespass, third arrest. [[K p3 name|Labelle]] told detectives that she sets her own prices, banks her own money and intends to fight the trespass.
• [[D p2 name|Svetlana Iordache]], 26, no local address, solicitation, event [[D p2 id|18-22719]]
• [[W p1 name|Brandi Lynn Castro]], 19, Las Vegas, solicitation; false statement; event [[W p1 id|18-22731]]
• [[K p5 name|Tavon Marsh]], 29, Las Vegas, pandering; living from the earnings; possession. [[K p5 name|Marsh]] uses the street name "[[K p5 alias|Prophet]]" and was sitting in the parking structure with two phones and four room keys.

Detectives noted that [[D p2 name|Iordache]] looked to a man across the lobby prior to answering each question, that her passport was "with a friend," and that she didn't know the name of the hotel. She declined services and has not spoken of anyone making her work. A victim advocate left a card, and the matter is open.

Sgt. [[K p7 name|Lupe Ferris]] supervised the operation from a laundry cart room on the sixth floor. "Everybody had a story," said [[K p7 name|Ferris]]. "One gal with a [[W p1 body|peach tattooed on her collarbone]] swore up and down she was a dental hygienist."

Booking photographs are available at the Records window, as [[K p5 photo|marsh_t_1104.jpg]], [[D p2 photo|iordache_s_1104.jpg]] and [[W p1 photo|castro_b_1104.jpg]]. The Unit asks that anyone who has had contact with [[K p5 name|Marsh]] call 775-555-0175.

The Unit also thanks the Peppermill Bakery for three nights of coffee, and the housekeeping staff, who found the fourth key.

###

UPDATE, Nov. 6: The individual listed above as 19 has been determined by fingerprint and by her grandmother in Modesto to be 17. Her true first name is [[W p1 name|Brianna]]. She had been reported missing from her group home in August and advised that [[K p5 name|Marsh]] took the whole of what customers paid her, $900 on the Friday. She has been moved to juvenile hall on the false statement charge. Media are asked to remove "[[W p1 name|Brandi Castro]]" from their posts and to ignore the ad link sent with the first version of this release, [[W p1 url|skipnight.example/reno/peachy-brandi]]. [[W p1 name|Castro]]'s photograph is withdrawn.

Commander [[K p6 name|Dangerfield]] wishes to add that the lists were right when they were typed.
