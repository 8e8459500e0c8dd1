id: g-0009
genre: press-release
where: US-WA
published: 2018-10-11
title: Two Arrested in Unlicensed Cosmetology Sweep, Federal Way
person p1: role=accused,victim age=34 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
screen p4: none
note: police boast of an arrest; debt, taken passport and locked van are told in passing; a second worker with no such facts

FOR IMMEDIATE RELEASE

Code officers and detectives arrested two women on Wednesday during a joint inspection of salons along Pacific Highway South. Practicing without a license is a gross misdemeanor in Washington.

Arrested at [[D p1 employer|Lucky Rose Nails & Spa]]:
  [[W p1 name|Tran Thi Bich Ngoc]], 34, of [[W p1 address|31840 23rd Pl. S., Unit B]]. Booked into SCORE, BA# [[W p1 id|218-0044917]].

Arrested at Nail Pavilion:
  [[K p4 name|Kimberly Pham-Duarte]], 29, of Auburn, released on her own recognizance. [[K p4 name|Pham-Duarte]] told officers she let her license lapse "because of the baby" and has run her own chair there since 2015.

Through an interpreter Ms. [[W p1 name|Tran]] said she was unaware of the law. She stated that the salon's owner, [[K p2 name|Helen Quach]], 50, paid $22,000 to bring her from Can Tho, that the debt was now $31,000 "with the rice and the bed," and that [[K p2 name|Quach]] holds her passport in the safe so that she won't be tempted. Eleven women ride to work in one van; the doors do not open from inside. She last telephoned her son in 2016.

Detectives thanked Ms. [[W p1 name|Bich Ngoc]] for her candor. [[K p2 name|Quach]] was issued a notice of infraction for sanitation and, late Wednesday, was booked on suspicion of unlawful imprisonment after officers saw the van.

"Consumers deserve to know that whoever holds that file has passed a test," said Commander [[K p3 name|Jody Vandersloot]].

A booking photo is available ([[W p1 photo|TRAN_BICHNGOC_101018.jpg]]).

Media: PIO [[K p5 name|Andre Faleafine]], 253-555-0109
