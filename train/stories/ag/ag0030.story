id: ag0030
genre: roster
where: US-TN
published: 2015-09-02
title: Hamblen Co. jail - bookings since Friday
person p1: role=accused,relative age=41 protected=decide why=identifies-protected
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=victim age=13 protected=yes why=sexual-offence-victim
person p4: role=accused age=37 protected=no why=adult-accused
person p5: role=relative age=- protected=yes why=identifies-protected
note: roster remark tells that the victim is the booked man's stepdaughter, with her initials and address

NAME / AGE / CHARGE / BOND / REMARKS

[[K p2 name|ALLRED, DUSTIN M]] / 23 / Drv on revoked / $1,000 / -
[[D p1 name|COLLINS, RANDALL TODD]] / 41 / Agg sexual battery (x3), victim under 14 / $150,000 / NO CONTACT w/ stepdaughter [[W p3 initials|K.J.M.]] or w/ [[W p3 address|614 Sulphur Spring Rd Lot 9]]
[[K p4 name|VASQUEZ-REYES, HECTOR]] / 37 / Pub intox / ROR / -

Note to dispatch: mother [[W p5 name|Misty Collins]] will come for [[D p1 name|COLLINS]]'s truck keys. Do not release paperwork at window, the girl is 13 and is with her.
