id: ae0119
genre: news
where: GB-WLS
published: 2019-12-12
title: Man paid teenager with vapes, jury told
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=60 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: sexual acts for goods and money; the accused's shop is only the place; foster carer W; neighbour trader K

There was a tariff, the prosecutor said, and she was sorry to have to read it out, and then for the most part didn't.

[[K p2 name|Clifford Ivor Probert]], 60, of [[K p2 address|27 Bethel Street]], Pontyrafon, denies paying for the sexual services of a child. [[K p3 name|Angharad Meek]] told Merthyr Vale Crown Court that over one autumn he had given a girl of 13 vapes, a phone and in the end ten-pound notes, and that what he had for them took place in the stock room of [[K p2 employer|Probert's Hardware]].

The girl, who's in care, was living with a foster carer at [[W p1 address|Nant Isaf]]. It was the carer, [[W p5 name|Eirlys Cadwallader]], who did the sum: no pocket money, and four phones.

[[K p6 name|Gurdeep Sohal]], of [[K p6 employer|the dry cleaner's next door]], had thought that she was a Saturday girl.

Her interview was played. The officer in it says "Take your time, [[W p1 name|Carys]]," twice, before the sound is cut. Judge [[K p4 name|Tomos Lacey]] asked that the jury have a break. [[K p2 name|Probert]] looked at his hands. The trial is listed for a week.
