id: aa0004
genre: alert
where: US-WA
published: 2019-11-22
title: Missing persons bulletin — regional list no. 47
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=missing age=71 protected=no why=missing-alert
person p3: role=missing,victim age=15 protected=yes why=trafficking-victim
person p4: role=missing age=33 protected=no why=missing-alert
person p5: role=accused age=28 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p3: sex-trafficking-minor
note: a list with one recovered girl left on; active alert stays D; recovered is W

ACTIVE
1) [[D p1 name|Kaylee Ann Strand]], 14, last seen [[D p1 date|11/17]] at [[D p1 school|Tolmie Jr High]], Everett. 5'3", 115, hair half blue. [[D p1 body|Braces, scar through left eyebrow]]. Case [[D p1 id|19-55210]].
2) [[K p2 name|Harold Ivar Nygaard]], 71, dementia, walked away from Ballard. 6'0", 180. Case [[K p2 id|19-55187]]. Wears a Seahawks jacket even to bed.
3) [[K p4 name|Maria Teresa Quiñones]], 33, kayak found off Camano Is. Case [[K p4 id|19-54990]].

CANCELLED SINCE LIST 46 — take down your posters
4) [[W p3 name|Jasmine Leilani Faleolo]], 15. Recovered 11/20 Tukwila hotel. Case [[W p3 id|19-54871]]. Two men who had made appointments for her were IDed; [[K p5 name|Devonte Shields]], 28, booked KCJ, took the calls and kept what they paid. Also answers to [[W p3 alias|"Lani"]]. PLEASE DELETE [[W p3 photo|faleolo_j_poster_v2.jpg]] FROM YOUR FEEDS, mom asked twice.

Questions: Det. [[K p6 name|Sunniva Brekke]], 425-555-0144.
