id: ae0080
genre: news
where: GB-ENG
published: 2016-12-08
title: Boy who saw stabbing 'cannot sleep'
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=victim age=38 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
note: minor witness; the newsagent parent's shop singles him out; addresses of the two men stay

A man was stabbed over a parking place while a ten-year-old watched from a bedroom window, Oldcastle Crown Court heard.

[[K p2 name|Wayne Sillitoe]], 41, of [[K p2 address|15 Garibaldi Street]], denies wounding [[K p3 name|Marcin Wrona]], 38, his neighbour at [[K p3 address|number 13]], with a chisel on 4 May.

The pair had quarrelled before, said [[K p4 name|Ambrose Dunne]], for the Crown. Mr [[K p3 name|Wrona]], a joiner at [[K p3 employer|Pennine Sash]], had put out a cone; it was his own chisel that was used. He lost part of an ear.

The jury watched an interview with the boy, a pupil at [[W p1 school|Hollin Bank Juniors]]. He had thought they were dancing. He's had the window papered over.

Judge [[K p6 name|Lakshmi Prasad]] directed that he not be identified. Her direction was on the court's door when Mr [[K p4 name|Dunne]] told the jury that the room is over [[W p1 address|Akhtar's Mini Market]] and that they had "young [[W p1 name|Zain]]'s father, [[W p5 name|Imran Akhtar]], to thank for the shop's own camera".

[[K p2 name|Sillitoe]], who was on bail, works for [[K p2 employer|the parks department]]. The trial goes on.
