id: w0008
genre: press-release
where: US-MA
published: 2015-12-11
title: TRANSIT POLICE: MAN CHARGED AFTER CHILDREN FOUND BEGGING AT STATIONS
person p1: role=victim age=9 protected=yes why=trafficking-victim
person p2: role=victim age=11 protected=yes why=trafficking-victim
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: begging; two children; release gives the sign and the coat, and a date of birth in day/month order

BOSTON – Following a three-week inquiry the Department arrested [[K p3 name|Costel Munteanu]], 40, of [[K p3 address|Revere]], on Thursday and charged him with two counts of trafficking of persons for forced services.

Riders had reported a girl, 9, and her cousin, a boy aged 11, at two Blue Line stations in school hours. The children, who are not related to the accused, told an interpreter that he beat them with a cord when the cup held less than $60 and that he had put their papers "in the wall."

Det. [[K p4 name|Shauna Kelleher]] found in [[K p3 name|Munteanu]]'s apartment two Romanian identity cards in the names [[W p1 name|Lacramioara C.]], born [[W p1 birthdate|06/11/2006 (sixth of November)]], and [[W p2 name|Florin-Ionut C.]], series [[W p2 id|XV nr. 558 204]]. The girl had stood daily by [[W p1 other|the inbound fare gates at Maverick in a man's orange parka, with a sign saying MY BABY SISTER IS SICK]].

[[K p5 name|Eleanor Bright]], who runs the newsstand, had brought them soup.

Both are now in the care of DCF and were placed [[W p1 place|with a family on Trenton Street in Melrose]]. 

Persons with information are asked to call [[K p4 phone|617-555-0103]] or text TIP to [[K p4 phone|555-0177]]. [[K p3 name|Munteanu]] will be arraigned at East Boston Division, [[K p3 address|37 Meridian Street]], docket [[K p3 id|1505CR002214]].
