id: ao0038
genre: school
where: US-UT
published: 2017-03-03
title: [[W p2 school|Larkspur Prep]] Parent Bulletin — about Tuesday, and about the phones
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=13 protected=no why=minor-not-in-crime
person p6: role=accused age=15 protected=yes why=juvenile-accused
person p7: role=author age=- protected=no why=author
screen p2: none
note: shared pictures of a girl; the bulletin hides names in the prose and spills them in lunch-list, honour list and a pasted text; the school's own masthead is the victim's school

[[K p3 name|Dr. Evangeline Tafuna]], Head of School
[[W p2 school|Larkspur Prep]], 200 students, one phone policy (new)

Families,

You've heard some of this and I'd rather that you heard it straight. On Tuesday a picture of a seventh-grade girl, taken in confidence and without clothes, went to more than sixty phones in our building in the space of one lunch. Two boys, 14 and 15, have been referred to the juvenile court for distributing it. Detective [[K p4 name|Bryce Sorensen-Ault]] of the city police collected the phones in a cooler. [[K p4 name|Detective Sorensen-Ault]] tells us that anybody who still has the picture has until Monday to say so, without penalty.

She's the victim of a crime. She didn't break a rule. I won't have it said again in my hallway that she "should've known."

The boys will be home for the remainder of the term. One of them apologized to me in my office, and I believe him. His apology, which his mother asked me to paste, says in part: "I sent it to nine people because [[W p6 name|Hunter]] said I wouldn't dare. I didn't think of [[W p2 name|Saoirse]] as being on the other end. — [[W p1 name|Kimball]]"

[[K p7 name|Mrs. Joyce Abara]], in the office, has caught that these are first names, and will send a corrected bulletin this afternoon. Please discard this one. Sorry.

In other matters.

Science Olympiad: [[K p5 name|Wei-Ling Christensen]], 13, took gold in Disease Detectives. [[K p5 name|Wei-Ling]] identified the outbreak as bad tuna in four minutes and then declined the tuna at lunch.

Lacrosse needs three players, being short of [[W p1 other|its goalie]] and [[W p6 other|both Dressler twins' midfield line]]. Practice as usual.

Quarter honors, alphabetical: [[K p5 name|Christensen]] (see above) ... the rest next week, since the list was drawn up in February and I want to think about it.

Phones: from Monday in the baskets at the door. [[K p7 name|Mrs. Abara]] will hand out tickets like a coat check. If you must reach your child, call the desk, [[K p7 phone|801-555-0145]].

Counseling: the girl's family asked that nobody come by [[W p2 address|the house on Wasatch Ridge Circle]] with cookies. Write a card and leave it with us.

With sorrow and some anger,
[[K p3 name|E. Tafuna]]

[Lunch accounts, auto-generated: overdue: [[W p2 name|McGrath, S.]] $4.10; [[W p1 name|Pratt, Kimball]] $0.85; [[W p6 name|Dressler, H.]] $11.00 (NOT ATTENDING).]

Picture: [[K p5 photo|Wei-Ling Christensen with medal]], by [[K p4 name|Det. Sorensen-Ault]], who happened to be there.
