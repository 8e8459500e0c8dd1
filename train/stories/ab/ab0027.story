id: ab0027
genre: filing
where: US-LA
published: 2017-05-04
title: Sentencing memorandum for defendant [[W p1 name|Thibodeaux]]
person p1: role=victim,convicted age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=44 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative,witness age=- protected=yes why=identifies-protected
person p6: role=expert age=- protected=no why=official
person p7: role=victim age=61 protected=no why=adult-victim
screen: sex-trafficking-minor misidentified=yes
note: 17-year-old tried as adult for robbing the customer; long memo, name parts, town named Grace, exhibits

19TH JUDICIAL DISTRICT COURT, PARISH OF EAST BATON ROUGE
STATE OF LOUISIANA v. [[W p1 name|GRACE ELOISE THIBODEAUX]]
No. [[W p1 id|04-16-0558]], Section IV

MAY IT PLEASE THE COURT:

[[W p1 name|Grace Thibodeaux]] was seventeen when she took a wallet, a pair of boots and a truck from [[K p7 name|Leonard Fuselier]], 61, at a motel off Airline Highway. She has pleaded guilty to simple robbery as an adult, 17-year-olds then being adults in this State. She faces up to seven years. This memorandum is to say how she came to be in the room.

In the winter of 2015 she was living with her aunt, [[W p5 name|Verna Guidry]], on the road between the town of Grace and Convent, and caught the [[W p1 other|6:10 school bus at the grain elevator]]. [[K p2 name|Cleon Batiste]], 44, drove a bread route past that stop. He gave her rolls, then a telephone, then rides. By February he was letting other men give her rides. He set the price and kept the price. He has since admitted as much in the Middle District and is serving fourteen years.

[[K p7 name|Mr. Fuselier]] was the fourth man of a Saturday. He told detectives that he had given "the bread man" $120. When he slept, she put on his boots, because [[K p2 name|Batiste]] had taken her shoes, and drove until the truck ran dry at [[W p5 address|the aunt's mailbox]].

[[K p6 name|Dr. Simone Arceneaux-Pratt]], who has treated some two hundred such children, writes (Ex. C): "Ms. [[W p1 name|Thibadeaux]] did what a drowning person does with a plank."

The State's own victim in this matter has told the prosecutor, [[K p4 name|Jude Landry]], that he would sooner the thing went away.

Exhibits: A, plea agreement in [[K p2 name|Batiste]]; B, intake photo [[W p1 photo|thibodeaux_g_barefoot.jpg]]; C, report; D, letter from the [[W p1 school|St. James Science and Math]] guidance office: "Everybody here calls her [[W p1 alias|Gracie Lou]] and the door is open."

Grace, the town, has four hundred people and a water tower. She asks to go back there.

[[K p3 name|Beatrix Fontenot-Hale]], Office of the Public Defender, 225-555-0161
