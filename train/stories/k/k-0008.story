id: k-0008
genre: social
where: GB-ENG
published: 2020-01-30
person p1: role=victim age=14 protected=yes why=minor-victim
person p2: role=accused age=- protected=yes why=juvenile-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=witness age=- protected=yes why=minor-witness
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=author age=- protected=no why=author
note: parents' group chat about a 14-year-old robbed at knifepoint at a bus stop; the child accused is named too; a friend who saw it

[Year 9 Parents 🐝 · Thu 30 Jan]

17:02 [[D p5 alias|Shaz]]: anyone know what happened at the stop?? police tape
17:03 Anon mum: boy held up at knife point for his phone. 14. hes ok
17:03 [[D p5 alias|Shaz]]: omg who
17:05 Anon mum: not saying on here
17:05 [[K p6 alias|Bev]]: its [[W p1 name|Tobi]]. [[W p1 name|Tobi Adegoke]] in 9K. the one who [[W p1 other|plays keeper for the Stags]]
17:06 Anon mum: [[K p6 alias|BEV]]
17:07 [[K p6 alias|Bev]]: well they all know. and it was that [[W p2 name|Kane Purslow]] who did it, year 10, they took him off in a van with his hood up
17:09 [[D p5 alias|Shaz]]: my [[W p4 name|Ellie]] was stood next to him at the stop, shes shaking. she told the police lady everything
17:11 [[K p3 name|Mr Haddow]]: Good evening. As form tutor can I remind everyone that all three are children and one is a witness. Please delete the names.
17:12 [[K p6 alias|Bev]]: 🙄
17:12 [[K p6 alias|Bev]] removed a message
17:13 [[K p6 alias|Bev]]: happy?
