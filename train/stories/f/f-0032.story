id: f-0032
genre: news
where: US-FL
published: 2009-08-13
title: Mobile home park manager held; tenants paid rent in daughters' silence
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=63 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=witness age=10 protected=yes why=minor-witness
screen: none
note: no commercial act, no trafficking; the park is where victims live, lot number; a ten-year-old witness who is praised by first name

IMMOKALEE — Rent at [[W p1 place|Royal Poinciana Mobile Village]] was $110 a week, and everyone knew that [[K p2 name|Mr. Dutch]] would wait for it.

What he wanted while he waited is the subject of an arrest report filed Tuesday in Collier County. [[K p2 name|Willem "Dutch" Scheffer]], 63, the park's resident manager since 1996, is charged with four counts of lewd and lascivious molestation of a girl of 12.

She told a school nurse that he came with the receipt book when her mother was at the packing house, and that he said he'd tell immigration if she screamed. Detectives think there are other children. Some families have already moved in the night.

"They're more afraid of me than of him," said Detective [[K p4 name|Olga Benavides]], who has gone door to door with a box of popsicles.

The girl's mother, [[W p3 name|Florinda Tzoc]], agreed to speak on the steps of [[W p3 address|Lot 31]]. She comes from Huehuetenango and works with tomatoes, as do most of her neighbors. She did not go to the police. Her daughter did not ask her to.

It was a neighbor's child, 10, who first said it out loud to anyone with a badge. A deputy was handing out bicycle helmets. "[[W p7 name|Wilmer]] just walks up and says, 'Do you arrest managers?'" recalled Cpl. [[K p5 name|Jim Addison]]. "I said what'd he do. And he said, 'Ask [[W p1 name|Elvia]].'"

[[K p2 name|Scheffer]] is being held without bond. The owner of the park, a trust with a post office box in Naples, has sent a new manager, a new receipt book and a notice that rent is due on Friday.

By [[K p6 name|Dolores Haint-Ruiz]]
