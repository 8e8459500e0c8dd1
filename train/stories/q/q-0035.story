id: q-0035
genre: news
where: SG
published: 2018-08-30
title: Tutor jailed, caned for molesting student
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=convicted age=42 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: gag order in force; name emerges in a quoted text message

A private tutor was sentenced to 22 months' jail and three strokes of the cane for molesting a 17-year-old during physics lessons at her home.

[[K p2 name|Terence Koh Wei Liang]], 42, cannot be linked to the girl, whose identity is protected by a gag order.

Deputy Public Prosecutor [[K p3 name|Shanti Ramasamy]] showed the court his messages. One read: "[[W p1 name|Hui Min]], don't tell mummy ok. Your [[W p1 school|Bukit Rambai JC]] results are because of me."

Lawyer [[K p4 name|Eugene Tay]] said that his client had returned all fees.
