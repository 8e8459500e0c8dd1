id: p-0068
genre: news
where: US-ME
published: 2013-09-12
title: Lewiston man arrested in 1998 rape after DNA match
person p1: role=victim age=22 protected=yes why=sexual-offence-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
note: cold case; old 1998 archive story named the street and apartment and the paper's caption; a town councilor with the surname stays

LEWISTON, Maine — A 49-year-old man was arrested at his home Wednesday and charged with a rape that police had left unsolved for 15 years.

[[K p2 name|Normand Roger Thibeault]], of [[K p2 address|56 Bleachery Hill]], was matched through DNA to evidence from an attack on a 22-year-old woman in July 1998, police said. He had submitted a sample this spring after he was convicted of burglary.

He made an initial appearance before [[K p5 name|Justice Helen Marquis]], who set bail at $150,000 cash. He wasn't required to enter a plea to the charge, a Class A felony that carries up to 30 years.

"She picked up on the first ring," said [[K p3 name|Detective Lt. Wanda Pease]], who called the victim on Tuesday night. "I said, 'It's [[K p3 name|Wanda]],' and there was a long silence, and then she said, 'You got him.'"

The woman, a seamstress at [[W p1 employer|Pine Tree Shoe]] at the time, was attacked in her apartment by a man who climbed a fire escape. She moved out of state that year.

[[K p3 name|Pease]], who was a patrol officer in 1998 and took the first report, had kept a copy of it in her desk. The cover sheet, part of a packet handed out at the news conference, has the victim's surname blacked out in three places and not in a fourth, where it reads "[[W p1 name|OUELLETTE, C.]], [[W p1 address|218 Blake Ct., 3rd fl. rear]]."

City Councilor [[K p8 name|Roland Ouellette]], who attended, said he is not related to the woman and had been getting calls. He praised the police.

Lawyer of the day [[K p6 name|Priscilla Dube]] argued for lower bail, pointing to [[K p2 name|Thibeault]]'s job at [[K p2 employer|a bottle redemption center]] and his ties to the area.

Assistant District Attorney [[K p4 name|Carl Ostrow]] said the state crime lab has about 400 kits still to be tested. The case will go to a grand jury in October.

[[K p7 name|Dan Kershner]] can be contacted at [[K p7 email|dkershner@androvalley.example]].
