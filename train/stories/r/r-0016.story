id: r-0016
genre: social
where: US-MI
published: 2020-02-14
title: Neighbors of Eastside: the bust on Gratiot
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

They finally raided it. Out comes [[W p1 name|Jayla Simmons]], [[W p1 relation|Denise's youngest]], in handcuffs. FIFTEEN. Charged with "frequenting". Out comes [[K p2 name|Rico Vann]], 33, who has been selling that child out of the back bedroom since summer, and he is smiling.

[[K p3 name|Deacon Earl Mabry]], 60, was in the bed and they let him put his shoes on. He paid for her, he said so, right on the porch!

Officer [[K p4 name|Kowalczyk]] told me to step back. [[K p6 name|Big Tony]] from the barber shop has it on video.

Public defender [[K p5 name|Simone Ayers]] is looking for anybody who knew [[W p1 name|Jayla]]. #[[W p1 name|FreeJayla]]
