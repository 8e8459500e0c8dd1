id: ae0028
genre: news
where: US-AZ
published: 2017-10-12
title: Man pleads guilty to running teens out of apartment
person p1: role=convicted age=29 protected=no why=adult-convicted
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-minor
note: two minors sold; one named by the judge, the other by a car and job

Judge [[K p4 name|Celeste Begay]] took the plea of [[K p1 name|Antwan Hollis]], 29, in eleven minutes Wednesday and told him to look at her while she did.

[[K p1 name|Hollis]] admitted that in the winter he advertised two girls, 15 and 17, and drove them to men who paid by the half hour. He gave them a tenth and called it saving up for prom.

They were housed in [[W p2 address|apartment 2114 at the Saguaro Terrace]]. The elder was noticed because she came in to close at [[W p3 employer|the Frosty Barn on Trekell]] with a grown man waiting in [[K p1 vehicle|a burgundy Charger]]. "The two of you got a raw deal," the judge said to the front row, "and [[W p2 name|Marisela]], keep drawing."

Prosecutor [[K p5 name|Todd Whitehorse]] expects eighteen years. The file is [[K p1 id|S-1100-CR-201700921]].
