id: a-0048
genre: school
where: US-TX
published: 2017-05-26
title: The Hornet's Nest — Last Issue! Senior Wills
person p1: role=author age=- protected=no why=minor-not-in-crime
person p2: role=author age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
screen: none
note: school paper; nicknames and joke crimes; nothing to protect

I, [[K p1 name|Marisol "Flaca" Benavides]], being of sound mind, leave my parking spot (the one that floods) to [[K p3 name|Trinh Bui]], my half of the locker to whoever is brave, and all of my tardies to Mr. [[K p4 name|Gantt]], who earned them.

I, [[K p2 name|Colt Ransom]], leave the steer. I'm serious, he's in the ag barn, and someone has to feed him through August. I'm also turning myself in for the fountain. It was me. It was dish soap. I regret nothing.

[[K p3 name|Trinh]], don't let them get rid of the Thursday tacos. — [[K p1 alias|Flaca]]
