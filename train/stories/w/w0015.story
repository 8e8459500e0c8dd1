id: w0015
genre: news
where: US-MS
published: 2023-05-12
title: Poultry plant contractor is said to have put 14-year-old on the blade line
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=official
person p5: role=accused age=52 protected=no why=adult-accused
screen: labor-trafficking
note: a child labour trafficking case; badge name, false papers, school she wanted

MORTON, Miss. — Her badge said she was thirty-two. It gave the name [[W p1 alias|Marta Lidia Reyes]] and the number [[W p1 id|PL-20-0-56]]; the girl behind it was 14 and stood on a milk crate to reach the belt.

On Thursday a federal grand jury charged [[K p2 name|Celso Barrios]], 39, a labor contractor, and [[K p5 name|Ronnie Dale Kitchens]], 52, a night supervisor, with forced labor of a minor. According to the indictment [[K p2 name|Barrios]] fetched the girl from a federal shelter as her "uncle", which he's not. He took her wages against $11,400 and told her that if she spoke to anyone at school he'd have her little brother left in the desert. The school she asked to go to, and went to for nine days, was [[W p1 school|Bettye Mae Middle, where she is on the roll as No. 31 in Mrs. Tate's homeroom]].

Labor Department investigator [[K p3 name|Vernell Jackson]] noticed [[W p1 body|two fingertips gone from her right hand, and a K'iche' blessing inked inside the wrist]].

Dr. [[K p4 name|Amit Deshmukh]], who treated her, said only that she's "a funny kid. She draws chickens with hats."

Two of those drawings hung in the hallway at court. They were signed, bottom corner, "[[W p1 name|Micaela, Cuarto B]]".

[[K p2 name|Barrios]] is at the Madison County jail, No. [[K p2 id|230-5117]].
