id: b-0074
genre: press-release
where: GB-WLS
published: 2019-07-08
title: Charity statement following BBC programme
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official,author age=- protected=no why=official
screen: none
note: sailing charity; accusation by a broadcaster and nobody charged; the apology identifies the girl by her medal and boat

The trustees of the Mordaf Youth Sailing Trust have watched Monday's programme, in which it was alleged that a former instructor, [[D p2 name|Rhodri Keating-Jones]], assaulted a 17-year-old trainee on a delivery trip in 2016. No charge has been brought. Mr [[D p2 name|Keating-Jones]] denies it and left us in 2017 for unrelated reasons.

We should have told the police. We wrote ourselves an e-mail instead.

We'd like to say sorry, publicly, to the young woman, whose face was not shown. We've told her so in a letter. When a trainee who had just [[W p1 other|won bronze at the Laser Radial nationals]] hands in her kit at the end of a season and won't say why, somebody ought to ask.

Dyfed South Police: DC [[K p3 name|Lowri Bevan]], 01632 555 0166.

Notes: our newsletters from 2014 to 2016 have been taken off the web, as they contain photographs. In one ([[W p1 photo|Spring16_p3_MeganAnwyl_bronze.pdf]]) a trainee is named.

Sir [[K p4 name|Peredur Vaughan]], Chair of Trustees
