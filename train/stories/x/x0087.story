id: x0087
genre: news
where: CA-AB
published: 2014-06-26
title: Restaurant workers paid back 'agency fee' in cash, tribunal told
person p1: role=victim,witness age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: labour; workplace D; house W; they share a surname with a politician and a town is spelt like it

RED DEER, Alta. — Every second Friday the kitchen staff at [[D p1 employer|the Golden Stook]] got a proper cheque, went to the bank with the boss's son, and handed him back half.

It was how you paid for having been chosen, one of them told a hearing of the Alberta Human Rights Tribunal on Wednesday. She'd come from Iloilo as a food-counter attendant on $11.40 an hour. The owner, [[K p3 name|Lorne Prusak]], had her passport "for the file," and told her that if she quit he'd have her on a plane that night, and would see that her cousin, who'd signed for the fee, went to jail at home. It was not possible to ask for a day off, she said. It wasn't possible to ask.

The hearing knows her as [[K p1 initials|Complainant A]], but [[K p3 name|Prusak]], representing himself, called her "[[W p1 name|Rowena]]" throughout and at one point "Mrs. [[W p1 name|Lacombe]]." She and the cousin, [[W p2 name|Jun-jun]], lived with four others in [[W p1 address|his basement on Waskasoo Close]].

[[K p6 name|Ted Lacombe]], who has eaten there since 1979 and is no relation, said he'd never noticed a thing but that the gravy was worse.

[[K p5 name|Dr. Farida Hassan]] of the University of Alberta told adjudicator [[K p4 name|Bronwen Pugh]] that a debt no one is allowed to see written down has no bottom.

The hearing moves to Lacombe next week, for want of a room.
