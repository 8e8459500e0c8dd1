id: s-0038
genre: roster
where: US-OK
published: 2010-03-12
title: District court: cases filed this week
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=- protected=decide why=domestic-violence-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
note: protective order names petitioner and respondent

[[K p1 name|Jimmy Dale Tsosie]], [[K p1 id|CM-10-144]], bogus check
[[D p2 name|Kendra Skaggs]] v. [[D p3 name|Travis Skaggs]], [[D p2 id|PO-10-31]], protective order, alleges he broke her wrist
[[K p4 name|Hope Wind]], [[K p4 id|TR-10-902]], no seat belt
