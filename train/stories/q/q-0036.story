id: q-0036
genre: news
where: US-NY
published: 2006-11-30
title: Super charged in Bronx rape
person p1: role=victim age=31 protected=yes why=sexual-offence-victim
person p2: role=accused age=53 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: tabloid style; address of victim's building

He had the keys to every door.

Building superintendent [[K p2 name|Ismet Hoxhaj]], 53, let himself into the third-floor apartment of nurse's aide [[W p1 name|Yolanda Batista]] at [[W p1 address|2417 Creston Terrace]] and raped her as her radio played, cops said yesterday.

[[W p1 name|Batista]], 31, bit him. Detectives took a photo of the mark on his wrist, said [[K p3 name|Deputy Inspector Frank Cuomo-Reilly]].

"She's a good girl, never a problem," said [[K p4 name|Milagros Ortiz]], 70, who lives across the hall. "Now who's gonna fix the boiler?"

[[K p2 name|Hoxhaj]] was held without bail.
