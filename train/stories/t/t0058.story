id: t0058
genre: news
where: US-VA
published: 2021-10-07
title: Landscaper admits charging interns for mulch
person p1: role=convicted age=38 protected=no why=adult-convicted
person p2: role=victim age=21 protected=no why=adult-victim
person p3: role=victim age=22 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen p2: none
screen p3: none
note: labour complaint without coercion; students free to go; K

Blacksburg — Two horticulture majors worked a summer for course credit and finished it owing money.

"It's funny if you aren't us," said [[K p2 name|Caleb Asante]], 21. He and [[K p3 name|Min-jun Oh]], 22, had signed on with landscaper [[K p1 name|Shane Dillow]], 38, who took the mulch they spilled out of their stipend, along with gloves, gas and a shovel. By August the two were down $63.

They simply stopped going. [[K p1 name|Dillow]] sent one e-mail with a frowning face.

He admitted violating the state payment law on Wednesday, and will repay $5,800. "He never said a mean word," [[K p3 name|Oh]] told Judge [[K p4 name|Harriet Voss]]. "He just kept a very complete notebook."

