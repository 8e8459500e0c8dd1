id: p-0066
genre: news
where: NZ
published: 2018-03-16
title: Caregiver's son admits assaulting girl, 11, in Rotorua foster home
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=convicted age=17 protected=decide why=charged-as-adult
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
note: 17-year-old dealt with in the District Court as an adult (D); foster mother; child named by social worker's email; home W

A teenager has pleaded guilty to sexually assaulting an 11-year-old girl who was placed in his mother's care by the state.

[[D p2 name|Zane Douglas Hewlett]], who was 17 at the time, appeared in the Rotorua District Court on Thursday on two charges of doing an indecent act on a girl under 12 and one of sexual violation. He was charged as an adult and is now 18. [[K p3 name|Judge Phillip Raumati]] declined to continue name suppression, and he has seven days to appeal.

The girl had been living at a home on [[W p1 address|Malfroy Terrace]] for five weeks when she told a teacher aide what'd happened, according to the summary of facts. She was moved that day to [[W p1 place|a family home at Ngongotahā]].

She is automatically protected from being named. However, emails released under the Official Information Act in January, which concern how the placement was approved, still show part of a subject line: "RE: [[W p1 name|Anahera]] – no other bed in the Bay tonight."

[[K p6 name|Oranga Tamariki regional manager Linda Fale]] said that it was a redaction failure, for which the ministry had apologised in person.

[[D p7 name|Carol Hewlett]] has cared for 31 children since 2004. She's no longer on the register. She left court without speaking to media.

Defence lawyer [[K p5 name|Nikolai Petrov]] said his client had pleaded guilty at an early stage to spare the girl a trial and was willing to attend a programme. "He has himself had a difficult time," [[K p5 name|Petrov]] said.

Crown prosecutor [[K p4 name|Amanda Sturgess]] said a start point of six years would be sought. She said that the victim had been let down by every adult whose job it was to look.

[[D p2 name|Hewlett]], an apprentice butcher, was remanded on bail to an address in Tokoroa. He'll be sentenced on May 24.

Where to get help: Safe to Talk, 0800 555 0144.

— Geyserland Daily
