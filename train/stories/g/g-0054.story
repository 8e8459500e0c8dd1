id: g-0054
genre: email
where: US-CA
published: 2014-03-30
title: Bulletin of the Khmer Evangelical Fellowship, Long Beach — 5th Sunday
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=5 protected=no why=minor-not-in-crime
screen: none
note: church bulletin; baptism, scholarship, lost shoe; first names, phone, minors, nothing to protect

Good morning and welcome! Shoes on the left, strollers on the right.

OFFERING last week: $1,604 and a ring (whose?).

BAPTISMS on Easter: Bong [[K p2 name|Chanthou Meas]], [[K p3 name|Kevin Sok]], and little [[K p5 name|Faith Prak]], who is only 5 but has argued her case to the elders and won. Bring a towel.

CONGRATULATIONS to [[K p3 name|Kevin]], 16, junior at [[K p3 school|Pacific Shelf High]], named an Eagle Scout. For his project he built the ramp you came in by. He'd like it back if it breaks.

PRAYER: [[K p4 name|Uncle Vuthy Long]], knee. [[K p2 name|Chanthou]]'s mother, visa. For those who were children in the camps, and the children of those. The bus driver who was robbed on Anaheim Street on Tuesday; he's all right and says that he forgives but would like the transfers back.

SERMON: "What Ruth carried." [[K p1 name|Pastor Samnang Hul]], 562-555-0104.

LUNCH by [[K p3 name|Kevin Sok]] and his four brothers. There'll be prahok, and you were warned.
