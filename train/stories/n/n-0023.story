id: n-0023
genre: news
where: US-KY
published: 2001-03-19
title: Who's who in the [[K p2 name|Combs]] trial
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=witness age=19 protected=yes why=identifies-protected
person p10: role=witness age=16 protected=yes why=minor-witness
person p11: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: glossary of people in a rape trial; complainant omitted, but the entry for a relative names her; six Combses

HAZARD — Testimony opens today. Because half the courtroom is named Combs, here's a guide.

THE DEFENDANTS. [[K p2 name|Estill Combs]], 38, a coal-truck driver, and [[K p3 name|Wade Noble]], 26, who helps him. Both are charged with the first-degree rape of a high school senior in October 1999. Both say she's mistaken.

THE JUDGE. [[K p4 name|Denver Combs]]. He's a fourth cousin of the defendant by his reckoning and a sixth by the defendant's. Nobody asked him to step down.

PROSECUTOR. [[K p5 name|Sarah Combs Whitaker]], maiden name [[K p5 name|Combs]], from the Knott County set, no kin.

DEFENSE. [[K p6 name|Alonzo Fields]] for [[K p2 name|Combs]]; [[K p7 name|Jean Ritchie Pratt]] for [[K p3 name|Noble]].

WITNESSES. Deputy [[K p8 name|Harlan Couch]] took the report. [[K p11 name|Opal Noble]], the younger defendant's aunt, owns the store where he bought ice. A boy of 16 picked the girl up on Route 15; the Commonwealth calls him only "the driver," but the list on the clerk's door says [[W p10 name|CORNETT, JASON]] (JUV).

[[W p9 name|Stacy Combs]], 19, will testify about the hours before. She is [[W p1 relation|the sister of the complaining witness, older by two years]], and they shared [[W p1 address|a trailer at the mouth of Lotts Creek]].

THE COMPLAINING WITNESS. The Herald doesn't name her. She'd been crowned [[W p1 other|Miss Black Gold Festival]] the month before.

JURY. Eight women and six men with the alternates. Two are named Combs.

A reader asks about yesterday's cutline. It should have said that the woman entering by the side door was [[K p5 name|Mrs. Whitaker]], and not "[[W p1 name|Misty Combs]]."
