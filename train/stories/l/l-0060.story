id: l-0060
genre: school
where: US-FL
published: 2018-10-22
title: Adjunct's arrest leaves two sections of Macro without a lecturer
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=19 protected=no why=adult-bystander
person p4: role=bystander age=20 protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=accused age=34 protected=no why=adult-accused
screen p6: none
note: student paper; buyer and independent escort; students quoted are bystanders; college is not a victim's school and stays

by [[K p5 name|Imani Castellanos]], managing editor

Students in ECO 2013 who showed up at 8 a.m. Thursday with their problem sets found a sticky note on the door. It said "Canceled." It didn't say why.

The Hillsborough County jail's website did. [[K p1 name|Gregory Alan Fulmer]], 46, an adjunct at the college since 2011, was one of nine men booked overnight after responding to decoy ads put up by deputies. He's charged with soliciting an adult for prostitution, a first-degree misdemeanor. A woman who had put up a real ad on the same page, [[K p6 name|Tatiana Voronova]], 34, was arrested in the hotel's lobby; her report lists employer as "self" and hours as "flexible," and detectives found no one behind her.

"Supply and demand, I guess," said [[K p3 name|Brody Salas]], 19, who sits in the third row. He asked that it be noted he regretted saying that.

[[K p4 name|Hien Pham]], 20, who's paying for the course herself, was less amused. "There's a midterm on Tuesday. Who's writing it?"

Dean [[K p2 name|Lucretia Holt]] wrote in an email that a full-timer will take over both sections and that she can't discuss personnel. No student is involved in the case in any way, according to the Sheriff's Office.

[[K p1 name|Fulmer]], reached by phone, said that he was sorry to his students, and that chapters 5 and 6 will be on the exam.
