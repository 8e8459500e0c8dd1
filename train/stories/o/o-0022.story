id: o-0022
genre: blotter
where: US-VT
published: 2010-04-08
title: Constable's log
person p1: role=accused age=57 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen: none
note: a very short small-town log; nothing to protect

Sun. Heifer in road. Owner, [[K p3 name|Ezra Pomfret]], reported it.

Tue. Theft of sap, complainant [[K p2 name|Lorna Thibault]]. [[K p1 name|Waldo Greer]], 57, [[K p1 address|Sawpit Hill]], cited. Restitution in syrup.

Wed. Car off at S-bend. [[K p4 name|Tyler Nakamura]], 22, said moose. No moose. Cited.

Fri. Found, boy's bicycle, blue, in brook.

Sat. Claimed. Not his; his is red.

— [[K p5 name|A. Peaslee]]
