id: k-0078
genre: news
where: IN-WB
published: 2020-12-09
title: Eleven arrested as betting den found inside funeral parlour
person p1: role=accused age=48 protected=no why=adult-accused
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: gambling, adults, nothing to protect

Kolkata: Mourners at a funeral home off B.T. Road had for some time noticed that bereaved visitors to the back room came out cheering.

Acting on a tip-off, officers of Cossipore police station raided it on Monday during the Adelaide match and arrested eleven men. Those remanded include the manager, [[K p1 name|Tapan Kumar Shaw]], 48; [[K p2 name|Md. Arif Hossain]], 35, who kept the odds on a slate headed "Departures"; [[K p3 name|Joydeb Mondal]], 29; and [[K p4 name|Lincoln D'Rozario]], 52, described as a financier. Seven punters were let off on bail.

Rs 6.4 lakh, nineteen phones and a coffin with a television in it were seized.

"The family next door was having a shraddh," said Inspector [[K p5 name|Shukla Bandyopadhyay]]. "We removed our shoes."

A priest, [[K p6 name|Haradhan Chakraborty]], told this paper he had suspected something when asked to bless a fast bowler.
