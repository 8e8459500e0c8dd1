id: f-0035
genre: news
where: US-TN
published: 2025-02-20
title: 'Sextortion' charge: Cookeville man posed as girl to boys' ball team
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=deceased,victim age=15 protected=decide why=deceased
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=consented
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen: none
note: a dead boy whose mother speaks under her own name, and a living one who is told by jersey and nickname in a text message

The girl who wrote to the boys of a Putnam County baseball team was named Harley, had 61 followers and liked whatever they liked. She was, according to a federal complaint, a 27-year-old man in a rented duplex with a ring light.

[[K p3 name|Austin Grady Vaught]] of Cookeville was arrested on Friday. He is charged with sexual exploitation of children and with cyberstalking resulting in death.

The death was that of [[D p2 name|Eli Stamps]], 15. His mother, [[K p5 name|Rebecca Stamps]], has asked every reporter who called to use both of their names.

"I want other boys' mothers to see [[D p2 name|Eli]]'s face," she said at her kitchen table, where the face, on a school portrait, is propped on the napkin holder. "He was up till two with that thing telling him his life was over. His life was algebra."

FBI Special Agent [[K p4 name|Carmen Dell'Aquila]] wrote that [[K p3 name|Vaught]] got one picture from each of at least four boys and then demanded money, in gift cards, and when money ran out demanded more pictures. One of them, 16, sent $1,900 he'd saved from mowing before he showed the phone to an umpire.

That boy's texts are quoted in the complaint, with his name struck out in every place but one. "pls," he wrote, on Jan. 11. "im begging u dont send it to my grandma. pls its [[W p1 alias|Scooter]] from the team u said u liked me." In another, Harley asked which one he was in the picture. "[[W p1 other|number 7 w the cast]]."

U.S. Magistrate Judge [[K p6 name|Alfonso Reddick]] ordered [[K p3 name|Vaught]] held.

[[K p5 name|Mrs. Stamps]] has met with the other families. They made a rule. Phones sleep in the kitchen.

[[K p7 name|Drew Hargis-Bohannon]], Upper Cumberland News
