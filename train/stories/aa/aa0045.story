id: aa0045
genre: filing
where: US-WA
published: 2006-06-14
title: In re the sentencing calendar, Dept. 9
person p1: role=convicted age=52 protected=no why=adult-convicted
person p2: role=victim age=31 protected=yes why=trafficking-victim
person p3: role=relative age=8 protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=convicted age=23 protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
screen p2: labor-trafficking
note: domestic servitude; child relative named; employer-house where lived W

1:30  ST v. [[K p5 name|Farrow, Lindsey]]  [[K p5 id|05-1-08812-1]]  poss stolen prop  90 da, credit 12
1:45  ST v. [[K p1 name|Achterberg, Phyllis Jean]]  [[K p1 id|05-1-09015-0]]  RCW 9A.40.100 trafficking 2°, unpd wages
     Ct heard from: DPA [[K p6 name|Odom]]; the victim, Mrs. [[W p2 name|Josefa Dalisay]], by letter. "Two years I sleep in the laundry room at [[W p2 address|the brick house across from Laurelhurst park]]. Ma'am put my papers in the safe and say the police will put me in jail if I go to the bus. My son [[W p3 name|Jun-Jun]] was six, when I hear his voice again he was eight."
     60 mos. Restitution $71,450.
2:15  recess. Hon. [[K p4 name|Birgit Solem]]
