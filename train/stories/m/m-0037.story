id: m-0037
genre: news
where: IN-KA
published: 2024-02-06
title: Spa raid: 'rescued' women had been booked as offenders for nine days
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=victim age=31 protected=yes why=trafficking-victim
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=accused age=- protected=no why=adult-accused
person p8: role=author age=- protected=no why=author
screen: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: two adult women, one from Thailand, one from Tripura; passport, arrest memo, UPI handle; spa was only the workplace; they slept in the flat

[[K p8 name|Deepika Ponnappa]]

HOSAPETTE NAGAR: When the city crime branch raided [[D p1 employer|Lotus Petal Wellness on 80 Feet Road]] on January 19, it announced the arrest of "four, including two sex workers". On Monday it announced that the two had been victims. The word in between took nine days, which they spent in the central prison.

"I told them on the first night in English," said the elder, a mother of one from Udon Thani. "I wrote it on the arrest paper: help me, he has passport."

The paper, Arrest Memo [[W p2 id|CCB/24/0081]], is on record. Under "accused No. 4" it has [[W p2 name|Suda Phromsri]], 31, passport [[W p2 id|AB 5510293]], and on its last line, in capitals, her sentence. It's signed by two witnesses.

According to the chargesheet, [[K p3 name|Naveen Gowda alias Spa Naveen]], 38, of [[K p3 address|No. 14, 3rd Cross, Vinayaka Layout]], brought her as a "therapist trainer", took her documents and demanded Rs 4.5 lakh. The younger, 24, from [[W p1 address|Machmara in Unakoti district]], had answered an advertisement for a beautician. Both were kept in [[W p1 address|2B, Sai Residency, behind the RTO]], with a guard. [[K p3 name|Gowda]] is said to have filmed them and threatened to send the clips home. Payments went to [[K p7 name|Roopesh M.]], manager, via [[K p7 id|roopesh.lotus@okupi]]; he used [[K p7 vehicle|a white Baleno, KA 09 MK 0171]].

DCP [[K p4 name|Farah Naaz Inamdar]] admitted a lapse. "Nobody had asked the question in the form." Inspector [[K p5 name|Basavaraj Hugar]] has been moved to traffic.

[[K p6 name|Cynthia Rego]] of the legal cell, [[K p6 phone|080-5550-0139]], is applying to have Crime No. [[K p3 id|19/2024]] split. The women are at [[W p1 place|Ujjwala Home, Siddhartha Layout]]. "[[W p1 name|Rituparna]] hasn't told her mother," she said. "So let it be us who don't tell either."
