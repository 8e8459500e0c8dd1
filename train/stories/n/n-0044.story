id: n-0044
genre: press-release
where: US-NJ
published: 2024-02-06
title: Prosecutor announces indictments in three unrelated matters
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=victim age=19 protected=no why=adult-victim
person p4: role=accused age=24 protected=no why=adult-accused
person p5: role=accused age=24 protected=no why=adult-accused
person p6: role=victim age=16 protected=yes why=trafficking-victim
person p7: role=accused age=40 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p10: role=official age=- protected=no why=official
person p11: role=official age=- protected=no why=official
screen p1: none
screen p6: sex-trafficking-minor
note: release: three cases; robbery victim 19 stays named; the two protected are numbered, but the thanks paragraph and attached file names slip

TOMS RIVER — Prosecutor [[K p8 name|Bradford Sykes]] announced that the following persons were indicted on February 5.

1. [[K p2 name|JOHN P. DIMARCO]], 31, of Brick, aggravated sexual assault on a minor, age 13, to whom he gave private hockey lessons. Det. [[K p9 name|Maria DiMarco]] of the Special Victims Unit recused herself on account of the name, though the families are unacquainted; Det. Sgt. [[K p10 name|Kwabena Osei]] conducted the investigation.

2. [[K p4 name|TYREEK FOSTER]] and [[K p5 name|TYLER FOSTER-LANE]], both 24, robbery of [[K p3 name|Jordan Pfeiffer]], 19, an Ocean County College student, who was working the window at a custard stand and gave them what she had in the drawer, which was $61 and a spoon.

3. [[K p7 name|ALEXEI ("LEX") BRODSKY]], 40, of Lakewood, human trafficking and promoting prostitution of a child. He's alleged to have arranged for a 16-year-old to meet men at a Shore motel during the 2023 season, using her to pay what he called a car debt.

Prosecutor [[K p8 name|Sykes]] thanked Assistant Prosecutor [[K p11 name|Jordan Ames]], the State Police, and the victims, "whose courage, from [[K p3 name|Jordan]]'s clear description to young [[W p6 name|Eliana]]'s diary, made these cases."

Charges are accusations. Defendants are presumed innocent.

Attachments: [[K p4 url|OCP_Foster_Foster-Lane.pdf]]; [[W p1 url|OCP_DiMarco_victim_Gavin_S.pdf]]; [[K p7 url|OCP_Brodsky.pdf]]
