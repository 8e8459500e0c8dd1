id: aa0010
genre: blotter
where: CA-ON
published: 2018-07-19
title: OPP Lakeshore detachment: week in brief
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=58 protected=no why=adult-victim
note: nothing to protect; recruiting fees of a hockey scout, "girl" team, passport

FRAUD – A 58-year-old Kincardine man, [[K p4 name|Gordon Laidlaw]], told officers he paid recruitment fees of $1,400 to a man who promised his daughter's rec team a spot at a tournament in Prague. No tournament. [[K p1 name|Derek Pomerleau]], 36, of Barrie, is charged with fraud under $5,000. The team kept their passports and went to Niagara.

MISCHIEF – Eggs, Durham St. Six.

IMPAIRED – [[K p2 name|Brayden Schaus]], 20, stopped on Concession 10. Licence suspended 90 days, vehicle impounded seven.

PAROLE OF GEESE – Const. [[K p3 name|Anjali Pereira]] moved eleven across Hwy 21 and got a clap from both lanes.
