id: s-0005
genre: school
where: US-IA
published: 2013-05-30
title: Caption, page 6
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
note: school sport, nothing to protect

Too fast for the camera: Sophomore [[K p1 name|Summer Vang]] hands off to [[K p2 name|Brianna Oelrich]] in Saturday's 4x400, which the [[K p1 school|Dunmore Valley Lady Bobcats]] won in 4:06.9. Coach [[K p3 name|Hal Petty]] (in hat) has retired four times. He says this summer is the last.
