id: z0091
genre: blotter
where: US-PA
published: 2009-07-23
title: Borough Beat
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=victim age=6 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=accused,relative age=- protected=decide why=adult-accused
note: items; the protected one is toward the end and brief

*Mon.* A lady on Pine took in the wrong cat. [[K p4 name|Chief Zimmerman]] effected an exchange.

*Tues.* [[K p1 name|Ralph Yoder]], 47: disorderly, at the pool. He disputes the whistle.

*Tues.* [[K p6 name|Bridget Zook]] was relieved of a purse at the carnival by a polite youth, whom she'd like to have back. He's [[K p2 name|Devin Stoltz]], 20, and we have him.

*Wed.* Heat.

*Thurs.* At the [[W p3 address|brick double at 9 Tannery Row]], left side, a boy, 6, was scalded about the feet. [[D p7 name|D. Krall]], who told the medic the boy had "run his own bath," was taken to Lancaster. The boy told the medic otherwise.

*Fri.* [[K p5 name|Elam Beiler]]'s heifers again.

*Sat.* Cards for [[W p3 name|Jaxon]] may be left at the firehouse.
