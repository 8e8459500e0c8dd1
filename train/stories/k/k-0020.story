id: k-0020
genre: news
where: US-PA
published: 2006-10-12
title: Boy, 12, tells jury what he heard through the floor
person p1: role=witness age=12 protected=yes why=minor-witness
person p2: role=victim age=- protected=yes why=domestic-violence-victim
person p3: role=accused,relative age=40 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: domestic violence trial; child witness; the accused stepfather and the mother share the household so rule 4 and rule 10

A 12-year-old took the stand in Erie County Court yesterday, asked the judge whether he could keep his Pirates cap, and testified against his [[D p3 relation|stepfather]].

[[D p3 name|Leonard Kozik]], 40, of [[W p1 address|Cascade Street]], is charged with aggravated assault of the boy's mother, who lost the hearing in one ear.

The boy said he had been doing fractions in the basement when he heard a sound "like when you drop a melon." He ran up the back steps and threw the first thing he could find, a jar of sauerkraut.

"Did it hit him?" asked Assistant District Attorney [[K p5 name|Monica Przybylski]].

"It hit the wall by him. I was aiming at him."

Judge [[K p4 name|Howell Satterfield]] let the cap stay. Defense attorney [[K p6 name|Dennis Carlucci]] had only two questions, and called the witness "[[W p1 name|Tyler]]" in both of them. The transcript of the 911 call, read last, has the mother, [[W p2 name|Sherri]], saying "[[W p1 name|Ty]], get out, get out, baby" four times.

Closing arguments are this morning.
