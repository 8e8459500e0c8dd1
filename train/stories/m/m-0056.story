id: m-0056
genre: school
where: IE
published: 2019-05-10
title: [[W p1 school|Coláiste na Trá]]: letter home + reply-all
person p1: role=victim age=- protected=yes why=minor-victim
person p2: role=witness age=- protected=yes why=minor-witness
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
note: school mail; reply-all of a parent undoes it; friend's name, Gaeltacht, camogie number

From: [[K p4 name|Máire Ní Dhonnchú]], Príomhoide
To: TY families
Date: Fri 10 May 2019 12:15
Subject: Wednesday night

A Thuismitheoirí,

Two of our Transition Years were at the promenade on Wednesday when one was stabbed in the hand with a broken bottle. She's recovering. A 17-year-old, not a pupil of ours, has been before the Children Court. Gardaí want to hear from anybody who was at the shelter between nine and half past: Garda [[K p5 name|Tomasz Banach]], [[K p5 phone|(020) 912 0155]], [[K p5 email|tomasz.banach at the garda domain]]. The Children Act means that no one may publish anything that could identify any of the three. Group chats count.

Le meas,
[[K p4 name|M. Ní Dhonnchú]]
oifig@[[W p1 school|colaistenatra.ie]]

---
From: [[K p6 name|Deirdre Considine-Walsh]]
To: ALL
Date: Fri 10 May 2019 12:31
Subject: RE: Wednesday night

Dear [[K p4 name|Máire]], Everyone's known since Thursday. It's [[W p1 name|Aoibhe Lernihan]], God love her, she [[W p1 other|plays full forward, number 14]], and it's her writing hand with the Junior Cert orals and all. My own saw [[W p2 name|Zuzanna]] carry her to [[K p7 name|Brid Scanlon]]'s chipper with her scarf round it. [[K p7 name|Brid]] was marvellous.

And as for the young pup, he's one of [[W p3 address|the halting site at Ballyvaskin]], they call him [[W p3 alias|"Rasher"]], and he'd no more business on the prom than the tide. [[W p3 name|Martin Óg Sherlock]] is the name, put that in your letter.

[[K p6 name|Deirdre]]  Sent from my iPhone

---
From: [[K p4 name|Máire Ní Dhonnchú]]
To: ALL
Date: Fri 10 May 2019 12:33
Subject: RE: RE: Wednesday night

Please delete the previous message WITHOUT forwarding it. [[K p6 name|Deirdre]], ring me.
