id: a-0059
genre: social
where: US-CA
published: 2022-01-30
title: Thread in "Vista Mesa Neighbors (Official)"
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=accused age=- protected=decide why=adult-accused
screen: sex-trafficking-minor
note: neighbours discuss a raid; a helpful one names the girl and her dance studio; a man accused only by the thread

[[K p2 name|Bree Castellanos]]
Anyone know why there were like 9 cop cars on Juniper last nite

[[K p3 name|Old Dan Rourke]]
They took a man out of the corner rental in handcuffs and a girl out in a blanket. That house had a different car every 30 minutes. I reported it in NOVEMBER.

[[K p4 name|Sunita Pillai]]
It was the girl who ran away at Christmas. She's sixteen. That guy was selling her off his phone. My daughter was in [[W p1 other|Miss Carol's tap class]] with her. Her name is [[W p1 name|Faith Brandvold]].

[[K p2 name|Bree Castellanos]]
omg. who's the guy

[[K p3 name|Old Dan Rourke]]
[[D p5 name|Rick Selvey]], on the lease. Drives [[D p5 vehicle|the white Escalade]].

[[K p4 name|Sunita Pillai]]
I shouldn't have put her name. How do I delete. Please nobody bother [[W p1 name|Faith]]'s family
