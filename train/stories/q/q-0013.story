id: q-0013
genre: news
where: US-MS
published: 2013-01-15
title: Deputies: ex-boyfriend raped woman at gunpoint
person p1: role=victim age=27 protected=yes why=sexual-offence-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen: none
note: ordinary wording, ex-partner; sister of victim named as witness

[[W p1 name|Latoya Jenkins]] was raped by her ex-boyfriend, who held a pistol to her head while her sister hid in a closet and called 911, the Lauderdale County Sheriff's Department said.

[[K p2 name|Cedric Pugh]], 33, was arrested at a Meridian gas station 20 minutes later. He's charged with rape, burglary and possession of a weapon by a felon.

[[W p1 name|Jenkins]], 27, had moved out of [[K p2 name|Pugh]]'s trailer in November. The sister, [[W p4 name|Keisha Jenkins]], gave deputies his tag number.

"She stayed on the line the entire time," said [[K p3 name|Maj. Ward Calhoun]]. Bond was denied Monday.
