id: v0057
genre: alert
where: US-CA
published: 2026-02-12
title: MISSING / ENDANGERED: [[D p1 name|Alondra Quezada]], 16
person p1: role=missing age=16 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=decide why=missing-alert
screen: unclear
note: active alert; hints only of an older man and a motel; rule 5

Date last seen: Mon. Feb. 9, about 5:40 p.m., [[D p1 place|outside the 99 Ranch on Foothill]], Hayward
Height 5-3, weight 118, hair black to the waist; [[D p1 body|small gap in front teeth]]
Wearing: [[D p1 other|grey Tennyson Tigers hoodie, checkered Vans]]

[[D p1 name|Alondra]] told a friend that an older man was going to get her "work at parties" in Las Vegas. A charge was made on her card at a motel in Barstow. It isn't known whether she is with anyone or of what kind the work would be.

Her mother, [[D p3 name|Ofelia Quezada]], asks that she call home, and says that nobody's mad.

Call Det. [[K p2 name|Malik Prince]], (510) 555-0190. Please share until it's marked FOUND, and please stop sharing then.
