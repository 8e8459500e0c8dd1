id: aa0071
genre: blotter
where: US-WY
published: 2016-09-22
title: Sheriff's weekly: rigs, rams, and the rest
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=44 protected=no why=adult-accused
person p6: role=bystander age=63 protected=no why=adult-bystander
screen p1: sex-trafficking-adult
note: woman walked into a truck stop clinic; adult with fraud; car; employer where she worked; no arrest

Sep 12 — [[K p3 name|Jory Blackburn]], 30, Rawlins, cited, wasting an antelope.

Sep 13 — [[K p6 name|Clydene Rice]], 63, waitress at the Sinclair truck stop, called to say a young woman had written on a receipt, under the tip, PLEASE CALL, and had walked back to [[W p1 vehicle|a red Freightliner with a Tasmanian-devil mud flap]]. Trooper stopped same at milepost 221. The woman, 23, says she'd answered a listing for a co-driver in Laredo; the driver put her license in his wallet, told her she owed him for every gallon, and stopped at lots where other drivers paid him for an hour in the sleeper. [[K p2 name|Royce Dillard Tate]], 50, of Arkansas, was jailed. Bond has been set at $200,000 cash. Given name at the desk was [[W p1 name|Irene]]; her receipt's on the wall of the sheriff's own kitchen now, with the last name cut off, though you can read "[[W p1 name|Maldo]]" if you hold it to the light.

Sep 15 — Sheep on interstate. 400 hd.

Sep 18 — [[K p5 name|Bert Arguello]], 44, reckless endangering (drone).

Sheriff [[K p4 name|Jolene Hitchcock]] thanks the sheepdogs.
