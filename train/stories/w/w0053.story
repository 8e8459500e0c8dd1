id: w0053
genre: press-release
where: US-NC
published: 2020-01-09
title: CUMBERLAND SHERIFF: ARREST MADE IN HOLIDAY ASSAULT
person p1: role=victim,relative age=29 protected=yes why=identifies-protected
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=victim age=3 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
note: domestic violence with a child hurt: naming the mother would tell the child (W by 10)

FAYETTEVILLE — Deputies took [[K p2 name|Lamont Avery Dukes]], 35, into custody Jan. 8 at [[K p2 employer|his work, Cross Creek Tire]], for assault on a female and felony child abuse. The charges arise from Dec. 24, when he's said to have thrown a toaster oven that struck his girlfriend, 29, and broke the arm of her little boy, 3. [[K p2 name|Dukes]] isn't the child's father.

Mother and child have been taken in [[W p3 place|at a church house in Hope Mills, off Legion Road]]. Toys are needed; leave them at the Sheriff's Office, [[K p4 address|131 Dick Street]].

[[K p2 name|Dukes]] is 6'2" and 210 lbs.; he has a panther on his neck. He's held under [[K p2 id|LID 0-4-1-1-7-6-A]]. Bond: $75,000.

Report [[K p2 id|2020-000911]] lists victim #1 as [[W p1 name|Kimberly Oxendine]], [[W p1 birthdate|born the sixteenth of May of 1990]], [[W p1 address|Lumbee Trail, Lot 40]], phone ending [[W p1 phone|0-1-3-4]], and victim #2 as [[W p3 name|Kymani O.]] (child's shoe in evidence, [[W p3 other|Paw Patrol, left]]).

Sgt. [[K p4 name|Hope Carmichael]], [[K p4 phone|910-555-0102]]
