id: ad0050
genre: comments
where: IN
published: 2017-08-21
title: Comments on "Orchestra bar: nine dancers sent to home, owner gets bail"
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: dance bar; booked for obscenity; commenters give stage name, train, sister

siwan_ka_lal: Owner [[K p2 name|Pappu Jaiswal]] got bail in one day. The girls are in lockup since Tuesday u/s 294. Wah re kanoon.

Dr. B. Mishra: They danced in obscene manner, what else should police do?

siwan_ka_lal: Sir one is 17. She came from Siliguri for "wedding season", 15 days. Her mother signed on a blank paper. After dance the master takes ₹3000 from whoever liked her and shows the staircase. She gets dinner. You tell me who is obscene.

Dr. B. Mishra: If that is so then it is different section.

gudiya_fan: her name on banner is [[W p1 alias|Sapna Super Star]] 😍😍 real is [[W p1 name|Priti Tamang]]. i have her number [[W p1 phone|555-0162]]

siwan_ka_lal: shame

[[K p4 name|Nirmal Kanti Toppo]] (Childline volunteer): I met SDPO [[K p3 name|Alka Singhania]] today. The girl should be before the Child Welfare Committee and not the magistrate. FIR no. [[W p1 id|388/17]] carries her full name as accused number 4. Kindly nobody circulate it.

gudiya_fan: already in our group
