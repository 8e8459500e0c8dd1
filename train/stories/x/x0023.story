id: x0023
genre: email
where: US-VA
published: 2018-01-25
title: FW: coverage of the Route 11 case
person p1: role=victim age=13 protected=yes why=minor-victim
person p2: role=accused,relative age=45 protected=decide why=identifies-protected
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
note: newsroom e-mail on naming an accused father; the boy's hockey number

From: [[K p3 name|Judith Ames]] [[K p3 email|james@valleyledger.example]]
To: [[K p4 name|Omar]]

[[K p4 name|Omar]] – good file. Before it goes: the dad is [[D p2 name|Curtis Wayne Lohr]], 45, Harrisonburg, felony child abuse, no problem. But you also say the boy he locked in the dog run is "his son, 13, [[W p1 other|who wears 44 for the squirt hockey Turks]]." Anyone in the rink can finish that sentence.

Either we name [[D p2 name|Lohr]] and say "a child," or we say "his son" and don't name [[D p2 name|Lohr]]. I lean to the first. The number goes regardless. So does [[W p1 name|Brayden]] in your notes at the bottom, please; they nearly went to web last time.

[[K p3 name|J.A.]]
