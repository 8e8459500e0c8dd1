id: ag0088
genre: press-release
where: US-AK
published: 2006-04-03
title: Troopers: Snowmachine theft, assault
person p1: role=accused age=30 protected=no why=adult-accused
person p2: role=victim age=33 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
screen: none
note: same form, adults' assault; nothing to protect

Location: Kwigluk
Type: Assault 4, Criminal Mischief
Case: 06-22417
Text: On 4/1/06 the VPSO reported that [[K p1 name|Nick Evon]], age 30, had taken a 2001 Polaris which belonged to [[K p2 name|Wassillie Evon]], age 33, his cousin, driven it to the dump and driven it home with a couch on it. An argument over the couch followed, in the course of which [[K p1 name|Nick Evon]] was struck with a cushion and [[K p2 name|Wassillie]] with a dried salmon. Alcohol was not involved. [[K p1 name|Nick]] was issued a summons. The couch was the property of the City.

Author: [[K p3 name|Tpr. Joel Haskins]]
