id: b-0094
genre: school
where: US-MI
published: 2007-11-30
title: Room 14 Gazette — typed by Mrs. [[K p4 name|Vandenberg]]'s fourth grade
person p1: role=bystander age=9 protected=no why=minor-not-in-crime
person p2: role=bystander age=10 protected=no why=minor-not-in-crime
person p3: role=bystander age=9 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; class newspaper with a classroom 'theft' (a hamster), first names only

SPECIAL REPORT by [[K p1 name|Trenton]]
On Tuesday the class hamster was missing. Officer [[K p5 name|Kuiper]] was here anyway for Stranger Danger so we told him. He got down on the rug. He said do we have any suspects. [[K p2 name|Ximena]] said the hamster did it himself.

WEATHER by [[K p3 name|Aaliyah]]
It snowed sideways.

INTERVIEW. We asked our teacher Mrs. [[K p4 name|Vandenberg]] what she wanted to be when she was 9. She said a fourth grader.

SPORTS. [[K p1 name|Trenton]] did 31 sit-ups. [[K p3 name|Aaliyah]] did 32.

UPDATE!!! He was in the piano. He is NOT in trouble.
