id: ah0029
genre: social
where: US-TX
published: 2024-04-07
title: Thread: what I saw at [[W p1 employer|the car wash on Zarzamora]] (San Antonio)
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author,bystander age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: thread on X-like site; boss accused by posters only, not charged: D; worker arrested on immigration detainer; where he slept W

**[[K p3 name|Bex Villalpando]]** [[K p3 alias|@bexwritesSA]]
1/ I take my truck to [[W p1 employer|Splash Kings]] because it's cheap. It's cheap because nobody there gets paid. I'd like to tell you about a man with a bucket. 🧵

2/ He's 28, from Guatemala, a Mam speaker. I talked to him in bad Spanish for about a year of Saturdays. He said that the owner was holding his ID and his phone till he'd "finished" $7k, and that the number never moved. The owner told him, run and I call la migra, I know your village.

3/ The owner's called [[D p2 name|Denny Rauschenberg]]. Not charged with a thing as of tonight. I'm saying what I was told and what I saw, which was him slap a hose out of a man's hand.

4/ On Friday they came, but not for [[D p2 name|Denny]]. Five workers in zip ties. My guy is in there on an immigration hold and a "false ID" charge. The ID that [[D p2 name|Rauschenberg]] MADE him use.

**[[K p4 name|Curtis Wayne Ebersole]]** [[K p4 alias|@curtwash]]
Replying: illegal is illegal

**[[K p3 name|Bex Villalpando]]**
5/ curtis read 2 again. Slower.

**[[K p7 name|Adaku Nnadi]]** [[K p7 alias|@adaku_n]]
Is it the tall one w/ [[W p1 body|the soccer scar on his eyebrow]]? who sings? omg he found my wedding ring in the vacuum and ran after my car

**[[K p3 name|Bex Villalpando]]**
6/ That's [[W p1 name|Efraín]]. Yes.

**[[K p3 name|Bex Villalpando]]**
7/ I should not have typed that. Leaving it because it's been screenshotted. He's [[W p1 name|Efraín Chávez Ortiz]] in their system and the A-number ends 4471, and a lawyer needs both to find him. ([[W p1 id|A-220-144-471]].) If you ARE a lawyer DM me

**[[K p6 name|Prof. Noor Haddadin]]** [[K p6 alias|@noorlaw]]
Lawyer here; I run the clinic. Please delete 6 and 7. He may qualify for a T visa and he's entitled to be nobody in public. I've got it from here. Call [[K p6 phone|210-555-0139]].

**[[K p7 name|Adaku Nnadi]]**
They slept there u know. [[W p1 address|In the pump room in back of the Zarzamora one]]. I saw mats.

**[[K p4 name|Curtis Wayne Ebersole]]**
ok the ring thing got me. what does he need

**[[K p6 name|Noor Haddadin]]**
Socks and a stamp. UPDATE: Deputy Chief [[K p5 name|Alonzo Peck]] phoned. Says that the labor unit "wasn't told there was a debt." [[K p5 name|Peck]] will interview the five on Monday, as witnesses.

**[[K p3 name|Bex Villalpando]]**
8/ He called me from inside! Pod [[W p1 place|B-6 at Karnes]]. Wanted to know was it Saturday and did I get my truck done. #[[W p1 name|LibreEfrain]] (a friend made the tag. Not me.)

**[[K p4 name|Curtis Wayne Ebersole]]**
sent 3 pr socks, put "[[W p1 name|E. Chavez]]" on the box, hope thats right
