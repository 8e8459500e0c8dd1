id: l-0009
genre: blog
where: US-FL
published: 2013-03-18
title: SPRING BREAK SHOCKER: 'Lot Lizard' Teen Busted With Ohio Cop In Hot Tub Suite!
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: sensational blog outing a 15-year-old by name, street name, link and Facebook quote; the writer treats her as the culprit

By [[K p6 name|Rip Cordova]], Panhandle Uncensored

Sit down, grandma. This one has sand in it.

Panama City Beach's finest rolled up on the seventh floor of a strip hotel Saturday and found one (1) off-duty patrolman from Ohio, [[K p2 name|Darren Wojtowicz]], 42, in his swim trunks, and one (1) barely legal—wait, scratch that, NOT legal—working girl. She told the beach cops she was 19. Her mugshot, which we have and you can see here ([[W p1 url|panuncensored.example/mugs/desirae-mccorkle]]), looked it. She's fifteen.

[[W p1 name|Desirae McCorkle]], who works the lots and the beach bars as [[W p1 alias|"Peaches"]], was booked on soliciting, resisting without violence (she bit a deputy! allegedly!) and loitering. The cop is out on $1,000. He says he paid two hundred bucks "for company."

Who got the two hundred? Glad you asked. [[K p3 name|Tyrell "Duke" Vann]], 20, waiting downstairs in a rented Charger with the meter, so to speak, running. He has four of her selfies on his phone with prices typed over them. Charged: deriving support from prostitution.

And Mommy? [[W p5 name|Rhonda McCorkle]] of Dothan wrote on her own wall: "That is my baby she has been gone since January PLEASE." Ma'am. Maybe the homework should have come before the hot tub.

[[W p1 name|Desirae]] used to be [[W p1 other|second-chair piccolo in the Dothan middle school honor band]], per a reader. From piccolo to [[W p1 alias|Peaches]]. You can't make it up, and we didn't.

Lt. [[K p4 name|Marybeth Ganz]] would not comment, other than to call this website a word.
