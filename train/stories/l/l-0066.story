id: l-0066
genre: news
where: US-IA
published: 2009-03-05
title: Men from bunkhouse cited for panhandling, walking on highway
person p1: role=victim,accused age=57 protected=yes why=trafficking-victim
person p2: role=victim,accused age=61 protected=yes why=trafficking-victim
person p3: role=witness age=- protected=decide why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: two men with intellectual disabilities kept by a caretaker; cited as vagrants; disability cheques taken, beatings, locked; small weekly with a kindly tone and no suspicion

Motorists on the county blacktop have been kind to "the boys," but Sheriff [[K p4 name|Duane Vander Ploeg]] asks that the kindness stop.

Twice in February deputies brought two men back to [[W p1 address|the old Harlan schoolhouse]] where a dozen slow fellows board who work the turkey line. The second time they were written up: $65 each for soliciting on a roadway.

Both men are well known in town. [[W p1 name|Clayton Ebert]], 57, is [[W p1 other|the one who rings the bell at the Lutheran church]]. [[W p2 name|Lonnie Purdue]], 61, carries a suitcase. On Feb. 24 they had gotten as far as the Grange, in 9-degree weather, and told [[K p5 name|LaVonne Timmer]] that they needed a dollar for the bus to Texas.

"[[W p2 name|Lonnie]] has been going to Texas as long as I've known him," said [[D p3 name|Randy Hebert]], who looks after the men for a contractor there. He said that they don't understand money and so it's held for them, their government checks as well as their wages, less keep; each gets $65 a month and a Christmas box. He puts a bar across the door at night so that nobody wanders.

Mrs. [[K p5 name|Timmer]] noticed that [[W p1 name|Clayton]] had a black eye. He told her [[D p3 name|Randy]] kicked him for dropping a bird, that [[W p2 name|Lonnie]] had to stand with his hands on the pole all night for the suitcase, and that they're going to be put in a home if they tell. She mentioned it to the Sheriff when he came with the ticket book.

"You have to have rules with that many," the Sheriff said.

A sister in Lubbock, [[W p6 name|Wilma Jean Purdue]], has written every birthday since 1979. The letters are in the suitcase, in order, unopened: he can't read, and had been told they were bills.
