id: q-0021
genre: news
where: US-WI
published: 2003-09-12
title: Teacher resigns amid charge
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: former student named by a board member; teen; school

A high school chemistry teacher resigned Thursday, a day after he was charged with sexual assault of a student by school staff.

[[K p2 name|Douglas Reinke]], 39, taught at [[W p1 school|Marathon Falls High]] for 14 years. The complaint says that he and a junior, 16, had sex in the prep room and twice at his cabin.

The board accepted the resignation 6-1. "I want the minutes to show that we failed [[W p1 name|Heidi Wendorf]]," said member [[K p3 name|Gloria Zastrow]], who voted no. "We let him walk out with his pension and [[W p1 name|Heidi]] eats lunch in the nurse's office."

Superintendent [[K p4 name|Neil Abraham]] asked that the remark be struck.
