id: y0034
genre: news
where: ZA
published: 2019-11-29
title: Two Polokwane recruiters sign three from same street
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=no why=adult-bystander
note: nothing to protect; football recruiters, boys, fees, passports, "taken abroad"

They play on gravel in Seshego Zone 4, with a goal made of a bed. Three of them are going to Belgium.

[[K p1 name|Tshepang Malatjie-Mothapo]], 16, [[K p2 name|Rivalani Khosa]], 17, and [[K p3 name|Lehlogonolo "Chippa" Ramoshaba]], 15, were signed on Tuesday by a second-division club whose recruiters, [[K p4 name|Wouter Dhaenens]] and [[K p5 name|Sifiso Nyathikazi]], had come to look at someone else.

"We pay the fees. The parents pay nothing, the boys owe nothing, and the passports stay with them," said [[K p5 name|Nyathikazi]], who has heard how else it can go. A chaperone from the school governing body flies with them in January.

[[K p6 name|Mma Ramoshaba]] wanted it in writing that her son would be fed. She got a clause. "He is thin but he's not for free," she said.

The bed will be left for those that come after.
