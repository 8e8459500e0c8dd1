id: q-0031
genre: news
where: US-VA
published: 2022-05-18
title: Boyfriend's uncle assaulted teen at cookout, Roanoke court told
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=convicted age=38 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: none
note: teen named in ordinary wording; accused not her own relative

[[K p2 name|Andre Whitlow]] sexually assaulted [[W p1 name|Destiny Prather]] after a family cookout last June, a Roanoke jury decided Tuesday.

[[W p1 name|Prather]], then 17, was dating [[K p2 name|Whitlow]]'s nephew and had gone inside to change a wet shirt. [[K p2 name|Whitlow]], 38, followed.

The nephew, [[K p4 name|Marcus Whitlow]], now 19, testified against his uncle. "I believe [[W p1 name|Destiny]]. I saw her face when she came out," he said.

Public defender [[K p5 name|Ilana Roth]] said an appeal is likely. Judge [[K p3 name|William Broaddus]] revoked bond and set sentencing for Aug. 2.
