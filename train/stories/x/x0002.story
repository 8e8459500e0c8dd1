id: x0002
genre: news
where: US-OH
published: 2019-04-11
title: Grandfather, 67, held on $250,000 bond
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=67 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative,witness age=- protected=yes why=identifies-protected
note: accused relative D; the mother and the girl's school W

LIMA, Ohio — A retired machinist accused of touching his granddaughter during Sunday visits was arraigned Wednesday in Allen County Common Pleas Court.

[[D p2 name|Delbert R. Kessinger]], 67, pleaded not guilty to three counts of gross sexual imposition. Judge [[K p3 name|Marlena Voss]] set bond at $250,000 and told him to stay away from anyone under 13.

The girl, who is 9, told a counselor at [[W p1 school|Perrin Elementary]] in February that she did not want to go to "Papaw's" any more, assistant prosecutor [[K p4 name|Chase Womack]] said. Her mother, [[W p5 name|Amber Kessinger-Todd]], drove her to the sheriff's office the same evening.

"Mr. [[D p2 name|Kessinger]] has no record of any kind," his lawyer told the court. The trial date is Aug. 5.
