id: at0009
genre: news
where: CA-ON
published: 2009-01-23
title: Crown rests in Peel case; teen took stand behind screen
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=46 protected=decide why=identifies-protected
person p3: role=relative,witness age=12 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert,witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: none
note: the accused is a stepfather with another surname; the younger brother saw; the reporter obeys the ban until the caption and the last line

BRAMPTON — A publication ban covers her name, the lawyers remind us each morning, and each morning somebody forgets.

The girl, who was 15, told the jury from behind a grey cloth screen that her stepfather, [[D p2 name|Winston Delroy Peart]], came into the room beside the furnace on five nights in the winter of 2007. [[D p2 name|Peart]], 46, a transit mechanic, has pleaded not guilty to sexual assault and to sexual exploitation.

"Tell us what you did next, [[W p1 name|Shanice]]," said Crown attorney [[K p4 name|Odile Marchetti]] on Wednesday. There was a pause while Justice [[K p5 name|Raymond Szeto]] wrote something down. "The witness," he said. "The witness," said Ms. [[K p4 name|Marchetti]].

What she did was tell her rowing coach. She had made varsity that fall at [[W p1 school|Credit Ridge Secondary]], [[W p1 other|the only coxswain under five feet]] in the league. She'd lost nine pounds. The coach drove her to Peel Memorial.

Her brother gave his evidence by video link from a room with a stuffed giraffe. He was 12. He told of a creak, a line of light, and a hand on the door. Cross-examined by [[K p6 name|Lorne Abramovitch]], he said that nobody had taught him what to say. "I'm [[W p3 name|Dominic]]," he added, though the clerk had called him D. "I'm in grade seven and I know what I saw."

Mr. [[K p6 name|Abramovitch]] suggested that the pair wanted their father back from Kingston, Jamaica. "I want my sister back," the boy answered.

[[K p7 name|Dr. Pauline Westgarth]], a pediatrician, testified for an hour. The absence of injury proves nothing, she said, and neither do good marks. The report, [[W p1 id|Exhibit 7, chart no. 550-0187]], has her patient's initials on every page and, on the eleventh, in a nurse's round hand, the whole of it: "[[W p1 name|Shanice Campbell-Reid]] tolerated exam, wants Mom." It was on the overhead for the space of two questions before Justice [[K p5 name|Szeto]] had the lamp turned off.

The defence may call Mr. [[D p2 name|Peart]] on Monday. He has been living since his release with a cousin on Torbram Road, and must not come within 500 metres of the family's townhouse on [[W p1 address|Fallingdale Crescent]].

Outside court his sister-in-law handed out a sheet of paper that called the complainant a liar by her first name four times. Officers gathered up as many as they could. One had blown against the wheel of the satellite truck. "Ask [[W p1 name|SHANICE]] who paid for her boat," it said.

[[K p7 name|Dr. Westgarth]], waiting for a cab, watched them chase the rest. "I thought that the screen was to keep people from seeing her," she said.

[[K p8 name|Theo Bannerjee]] can be reached at the courts desk. Photo, page A3: [[W p1 photo|Campbell-Reid, hood up, with a victim-services volunteer]].
