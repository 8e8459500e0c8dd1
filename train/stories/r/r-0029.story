id: r-0029
genre: news
where: US-CO
published: 2024-01-18
title: Woman in nail salon visa case jailed for unlicensed work
person p1: role=victim,accused age=35 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes

[[W p1 name|Tran Thi Bich]], 35, filed nails in an Aurora strip mall from nine to nine for $40 a day, and every night [[K p2 name|Jenny Cao]] took $30 of it back for her debt.

On Tuesday the state arrested [[W p1 name|Bich]]. She had no license; the certificate on the wall bore someone else's face.

Investigator [[K p3 name|Paul Rasmussen]] wrote that the owner, [[K p2 name|Cao]], keeps the passports of four workers in a rice cooker and warned [[W p1 name|Tran]] that her son in Can Tho would pay if she quit. [[K p2 name|Cao]], 50, was charged a week later.

"You've got the cart, the horse and the wrong driver," said attorney [[K p4 name|Luz Abeyta]].

Customer [[K p5 name|Marcy Feld]] had asked at the counter about the bruises. The salon, [[D p1 employer|Star Nail & Spa]], is closed.
