id: ae0033
genre: blotter
where: US-VT
published: 2021-02-11
title: State Police briefs, St. Johnsbury barracks
person p1: role=accused age=40 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=victim age=17 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=victim age=63 protected=no why=adult-victim
note: three crashes; one has a charged driver and a minor hurt

CASE 21A400318. Tpr. [[K p4 name|Lebel]]. Vehicle #1: [[K p2 vehicle|2009 Subaru, gray]]. Operator: [[K p2 name|Priscilla Hatch]]. Slid into snowbank, apologized to snowbank.

CASE 21A400322. Same trooper. Operator [[K p1 name|Jeremy Coutu]], 40, of [[K p1 address|Maple Street, Lyndon Falls]], DUI #2, negligent operation with injury. Crossed center line. Other vehicle: [[W p3 vehicle|purple Kia Soul, plate HMK 221]]; operator [[W p3 name|Sadie Ouellette]], 17, broken ankle; passenger [[K p5 name|Rev. Paul Addo]], 63, bruises. [[K p5 name|Addo]] said he had been giving a parishioner a driving lesson.

CASE 21A400325. Moose. No operator.
