id: u0078
genre: news
where: GB-ENG
published: 2012-11-15
title: Student rapist's 'charm' fooled no one, says judge
person p1: role=victim,witness age=20 protected=yes why=sexual-offence-victim
person p2: role=convicted age=23 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
note: student paper, adult victim of rape; union society; halls; blog link

*by the news desk of The Palatinate Owl*

A former sports-union officer was sent down (in the non-collegiate sense) for seven years on Monday.

[[K p2 name|Hugo St. John Farringdon]], 23, followed a second-year from a formal to her room in [[W p1 address|Bailey Court, staircase K]], Durham Crown Court had heard, and used her being unwell. She was 20. He told his friends in a group chat that she had "loved the attention". She'd gone, in fact, to [[K p5 name|Prof. Constance Abiola]], who sat up with her until it was light.

"You think that a nice voice is a character reference," Recorder [[K p3 name|Tobias Penny QC]] told him.

We don't print the name of a complainant. Others did. A rowing blog which had called her [[W p1 alias|"the cox from K"]] has been taken down by the Union after we wrote to it, and its address, [[W p1 url|tellthetruthfreya.example]], told anyone what they wanted.

[[K p4 name|Joanna Mistry]] appeared for the Crown.

Nightline: every night, 9 to 7.
