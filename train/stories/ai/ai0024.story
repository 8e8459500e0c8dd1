id: ai0024
genre: alert
where: US-IN
published: 2025-03-03
title: CAMPUS NOTICE 25-06 — Pattern of coercion near north housing; what to know
person p1: role=victim age=18 protected=yes why=sexual-offence-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=19 protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
note: university warning with the wrong attachment; arrested tutor; dorm rooms, student numbers, a cello; the warning's "trafficking" paragraph is a stock line

TO: all students, staff and north-campus neighbors
FROM: [[K p3 name|Chief Angela Moy]], University Police

WHAT HAPPENED. On February 27 officers arrested [[K p2 name|Julian Prior]], 23, a graduate student and calculus tutor, on a warrant for rape and criminal confinement. Two students have reported that he offered free sessions in his apartment at [[K p2 address|1320 Fenton, Unit 8]], gave them something to drink, and assaulted them. One was 18 at the time and one 19. The reports are a year apart. We think that there may be others.

[[K p2 name|Prior]] is 6'1", thin, reddish beard, drives [[K p2 vehicle|a gray Prius with a Tufts sticker]]. He's in the county jail, [[K p2 id|booking 25-01199]], and barred from campus.

WHAT TO DO. If you had tutoring from this man, you're not in trouble. Call Investigator [[K p5 name|Hector Balderas]], [[K p5 phone|765-555-0120]], or walk in. You needn't decide anything to talk. [[K p5 name|Balderas]] will meet you wherever you like.

ALSO: Our region sees trafficking and labor exploitation. If you see something, say something. (Required by state law to be in each notice.)

PRIVACY. We don't name those who report.

Attachment: [[K p2 other|prior_timeline_FINAL_v2.docx]]
--------
TIMELINE (INTERNAL)
3/2/24 — [[W p4 name|Okafor, Chidinma]], ID [[W p4 id|0088-31472]], Hall: [[W p4 address|Shreve 414]]. Tells RA next morning. RA writes "doesn't want police." Nothing done. [[W p4 name|Chidinma]] drops MA 165 and, in April, [[W p4 other|the cello studio]].
2/22/25 — [[W p1 name|Larkin, Hope E.]], ID [[W p1 id|0091-20055]], Hall: [[W p1 address|Meredith S. 209]]. Freshman, 18. Walks to ER by herself in socks. Nurse [[K p6 name|Gwen Stallard]] calls us. [[W p1 name|Hope]] keeps the cup. (!! good)
2/24 — [[W p4 name|Okafor]] sees [[W p1 name|Larkin]] crying at the bus loop, sits down, asks "was it [[K p2 name|Julian]]?" They come in together.
2/26 — [[K p7 name|Judge Brandt]] signs warrant. Lab on cup pos.
3/1 — Father of [[W p1 name|H. Larkin]] phones from Vincennes, wants to know who the other girl is. NOT TOLD.
--------

SECOND MESSAGE, 4:26 p.m. From: [[K p3 name|A. Moy]]
An internal file was attached to the notice at 3:58. It's been pulled back from university mail. If you've downloaded it, delete it. Sharing it may be a violation of the conduct code and is certainly unkind. I'm sorry to the two students. There's no excuse, and I hope to say so to both in person.

THIRD MESSAGE, 5:10 p.m. From: Student Gov
We've seen screenshots. Please do not "support" them by tagging. Some of you have already put up [[W p1 other|#WeStandWithHopeL]] and [[W p4 other|a cello emoji]]. Take it down.

Nurse [[K p6 name|Stallard]] has set up a quiet room in the union, no sign-in. Investigator [[K p5 name|Balderas]] says that four more have called.
