id: j-0018
genre: blotter
where: US-MO
published: 2002-04-18
title: Juvenile desk: runaways and pickups, week ending Wednesday
person p1: role=missing,accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=missing age=16 protected=decide why=missing-alert
person p3: role=missing age=14 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=40 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: none
note: runaway list of a daily; one is held as a prostitute at the truck stop, one still missing, one found with a stolen car

Provided by the St. Joseph Juvenile Office. Parents with information call [[K p4 name|Glenda Maupin]] at 816-555-0182.

[[D p2 name|Brandi Nicole Teague]], 16, has been gone from home since April 9. Red hair, 5-6. May be on the way to a cousin in Tulsa. STILL OUT.

[[W p3 name|Joey Castellaw]], 14, of [[W p3 address|Mitchell Ave.]], left [[W p3 school|Robidoux Middle]] on foot Monday and was located Tuesday at the wheel of [[W p3 vehicle|his uncle's Cutlass]] near Savannah. Detained, tampering with a motor vehicle.

[[W p1 name|Amber Rae Swofford]], 15, runaway from [[W p1 place|Noyes Home]], fourth time. Located Saturday at the I-29 truck plaza, going cab to cab. Admitted she'd taken $30 each from five drivers and turned it over to [[K p5 name|Ricky Lynn Estep]], 40, who had "got her shoes." Charged with prostitution and being beyond parental control. Placed in secure detention, juv. no. [[W p1 id|02JU-0388]]. Truckers call her [[W p1 alias|Tinkerbell]]. [[K p5 name|Estep]] was advised and released.

The Juvenile Office reminds the public that harboring a runaway is an offense.
