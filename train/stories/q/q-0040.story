id: q-0040
genre: press-release
where: US-AK
published: 2017-09-13
title: Trooper dispatch: sexual assault, Bethel
person p1: role=victim age=23 protected=yes why=sexual-offence-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: dispatch names adult victim and village

Location: [[W p1 address|Kwigalik]]
Type: Sexual Assault 1

On 9/11/17 at 0415 hours Alaska State Troopers in Bethel received a report that [[K p2 name|Wassillie Evon]], age 31, had sexually assaulted [[W p1 name|Natalia Chimegalrea]], age 23, while she was asleep at a relative's house after a steam bath.

Troopers flew in once fog lifted. [[W p1 name|Chimegalrea]] was transported for a medical exam. [[K p2 name|Evon]] was found at the washeteria and arrested without incident.

[[K p2 name|Evon]] was remanded to the Yukon-Kuskokwim Correctional Center, no bail. Village Public Safety Officer [[K p4 name|Moses Nick]] assisted.

Author: Trooper [[K p3 name|J. Halvorsen]]
