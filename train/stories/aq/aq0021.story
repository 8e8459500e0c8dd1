id: aq0021
genre: news
where: US-FL
published: 2007-07-05
title: 82 take the oath beside the shuffleboard courts
person p1: role=bystander age=44 protected=no why=adult-bystander
person p2: role=bystander age=19 protected=no why=adult-bystander
person p3: role=bystander age=67 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=7 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=31 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p3: none
note: naturalization ceremony; passports, smuggled, debt, victim of theft, petition numbers; nothing to protect

By [[K p8 name|Peggy Delgadillo-Frye]]

ST. PETERSBURG — [[K p3 name|Wacław Nowicki]] brought his passport to be cancelled, and nobody would do it.

"Forty years I wait for a man to stamp it NO," said [[K p3 name|Nowicki]], 67, a retired pipefitter of [[K p3 address|4227 Burlington Avenue North]]. He had come out of Gdynia in 1967 under a tarp with a load of herring, smuggled, he said cheerfully, by a cousin, to whom he was in debt until 1980. "I paid him in kielbasa."

He was one of 82 people from 31 countries who raised their right hands Wednesday at the St. Petersburg Shuffleboard Club. U.S. District Judge [[K p4 name|Eunice Baptiste-Greer]] administered the oath from a podium decorated with a cue.

First in line, because she had slept in her car, was [[K p1 name|Marie-Flore Desrosiers]], 44, who works nights cleaning rooms at [[K p1 employer|the Sirata]] and days at a school cafeteria. She left Port-au-Prince with one shoe. "A man took my money in Nassau. I was his victim, and I prayed for him," said [[K p1 name|Desrosiers]]. "Today I don't pray for him. I am busy." Her daughter [[K p5 name|Lovely]], 7, held up a sign she'd lettered herself, with the S backward, and led the Pledge.

The youngest to be sworn was [[K p2 name|Private Arjun Thapa]], 19, in uniform, who ships out on the 20th. He came from Pokhara at 12 and plays fullback on weekends for [[K p2 other|the Gulfport Gunners, No. 9]]. His petition, [[K p2 id|N-7714032]], moved in ten weeks under a rule for soldiers. "My mother is on the phone," he said, holding it to the judge's microphone. Judge [[K p4 name|Baptiste-Greer]] said good evening to her.

There was one hitch. [[K p7 name|Oksana Hrytsenko]], 31, a pastry cook at [[K p7 employer|Café Alma]], was asked to step out of line when a clerk's list had her down as having been arrested in Tampa in 2004. The arrest, for a bounced rent check, turned out to belong to another woman of that name, born on [[K p7 birthdate|June 11, 1979]]; this one was born on [[K p7 birthdate|November 6, 1975]]. "They always do it," [[K p7 name|Hrytsenko]] said. "She owes me a cake, that one." She took the oath last and loudest.

District director [[K p6 name|Stanford Pomeroy]] reminded the new citizens to register to vote, apply for a passport and guard against anyone who offers to do either for a fee. Two men were arrested last month on Central Avenue for selling the free forms at $60, [[K p6 name|Pomeroy]] said.

Then everybody played shuffleboard. [[K p3 name|Nowicki]] beat a congressman's aide, 75–40. The passport, he decided, will go in the box with the herring knife. Private [[K p2 name|Thapa]] lost to [[K p5 name|Lovely Desrosiers]], and says that it was an ambush.
