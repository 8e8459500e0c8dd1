id: p-0009
genre: news
where: US-GA
published: 2014-08-21
title: Couple accused of keeping cooks in basement of Duluth buffet owner's home
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p8: role=official age=- protected=no why=official
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=accused age=48 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
screen p2: labor-trafficking
note: two workers; one is named in a neighbor's quote and again by the defence; house where they slept is W, buffet only a workplace is D

LAWRENCEVILLE, Ga. — The owners of a popular Gwinnett County restaurant were indicted Wednesday on forced labor charges after two kitchen workers walked into a fire station and asked, through a phone translator, whether they were allowed to leave their jobs.

[[K p3 name|Kenneth Lam]], 50, and [[K p4 name|Susan Ho Lam]], 48, who run [[D p1 employer|Golden Harbor Buffet]], took the workers' Chinese passports, charged them $900 a month for mattresses in a basement and warned that relatives in Fujian would be made to pay if they quit, according to the indictment. The men, 29 and 23, worked 13-hour shifts six days a week.

Both defendants were released on $75,000 bond. [[K p4 name|Susan Lam]] is also charged with document servitude.

U.S. Attorney's spokesman [[K p5 name|Terrence Oakes]] said the older worker had been paid $1,140 over nine months. The younger was paid nothing.

On [[W p1 address|Wickerberry Lane]], where the Lams own [[W p1 address|a five-bedroom brick house with a three-car garage]], neighbor [[K p7 name|Rosalind Yancey]] said that she had taken the workers for sons.

"The tall one, [[W p1 name|Wei Jun]], would bring my trash cans up. I gave him a coat, and a hat to the one they called [[W p2 name|Little Fai]]," [[K p7 name|Yancey]] said. "He bowed to me. I've been sick about it since I saw the van."

Defense lawyer [[K p6 name|Bill Hatcher]] said his clients had housed, fed and vouched for new arrivals, as others had done for them in 1989.

"Mr. [[W p1 name|Zhao]] sat at their Thanksgiving table," [[K p6 name|Hatcher]] said, adding that he would produce photographs.

The indictment lists the men by initials only. It was returned under seal Aug. 12 and opened when the couple surrendered.

The workers are being helped by a refugee agency. Their visas had lapsed, [[K p5 name|Oakes]] said, but neither would be removed while the case was pending.

Trial has been set for Jan. 12 before U.S. District Judge [[K p8 name|W. Nolan Pruett]]. [[D p1 employer|Golden Harbor]], at [[D p1 address|3700 Satellite Crossing]], was open for lunch on Wednesday with a sign offering half-price crab legs.
