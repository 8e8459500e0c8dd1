id: f-0017
genre: social
where: US-FL
published: 2011-05-27
title: PLEASE SHARE (posted to Everything Putnam Buy/Sell/Pray)
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=relative,author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: an alert still active; a mother's post; everything that describes the girl is for the editor to decide

[[K p2 name|Yolanda Cheever]] is with [[K p5 name|Tasha Bellamy]]
May 27 · 9:48 pm

I don't usually put my business on here. My baby [[D p1 name|Ny'Asia Cheever]] did NOT come home from the library today. She is 14, 5'2", light brown skin, [[D p1 body|chipped front tooth]], white shirt with a panda, carrying her [[D p1 other|clarinet case]]. She don't run off. She had a B and wanted to tell me in person.

Last seen at 3:30 by the water fountains on Reid St. Her phone is off ([[D p1 phone|386-555-0163]]). She is mad about a boy but that is not it. If you're reading this, [[D p1 name|Asia]], you're not in trouble, come home, it is spaghetti.

Deputy [[K p4 name|Coonce]] has the report. Call HIM not me so my line stays open. 386-555-0104

#[[D p1 name|FindNyAsia]] #PutnamStrong

37 comments

[[K p3 name|Gail Ann Rudd]]: Sharing to the Interlachen page. Have they checked the boat ramp?

[[K p5 name|Tasha Bellamy]]: Don't say boat ramp to a mother.

[[K p3 name|Gail Ann Rudd]]: I meant the vending machine. Kids go there.

[[K p2 name|Yolanda Cheever]]: still nothing. 1 a.m. thank you for the porch lights. i can see them all the way down
