id: ak0032
genre: news
where: US-MA
published: 2006-07-06
title: 'He broke the door, I kept the knob': Lowell woman and her boys
person p1: role=accused age=37 protected=decide why=adult-accused
person p2: role=victim age=- protected=yes why=identifies-protected
person p3: role=victim,witness age=8 protected=yes why=minor-victim
person p4: role=witness age=11 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: DV with children hurt and present; mother W since it identifies (rule 10), father D; the shelter

By [[K p8 name|Patrice O'Gorman-Silva]]

The knob is brass, with the plate still on it, and she keeps it in her handbag. It came off in her hand on the night of June 17 as the rest of the door went the other way.

[[D p1 name|Vuthy Prak]], 37, was ordered held for 90 days as dangerous on Wednesday in Lowell District Court. He's charged with assault and battery on his wife and on a child, 8, whose collarbone was broken as he was pulled out from under a bed.

Police were called by a boy of 11. The tape was played. "My dad's doing it again," he says; then the address, and the apartment; then, when the dispatcher asks him for his name, a very composed "[[W p4 name|Dara Prak]], D-A-R-A. My brother is [[W p3 name|Sokha]]. He isn't crying, that's how you know."

Judge [[K p5 name|Clement Abruzzi]] had the tape stopped there, in view of the press bench. It carries, however, another four minutes in the public file.

The couple came from the same camp to the same street, the Acre, and married at 22. Mrs. [[W p2 name|Prak]] took out two restraining orders and gave both of them up. She told the court that at the temple they advised her to cook better. "[[W p2 name|Sreymom]], he's tired," she quoted them. "I was also tired."

[[K p6 name|Kathleen Brosnahan]], who heads the district attorney's family unit, said prosecutors wouldn't be asking this witness why she had stayed. "We will ask him why he didn't stop," said [[K p6 name|Brosnahan]].

[[K p7 name|Thavy Oum]], who has a jewelry counter on Merrimack Street, said that she'd sold [[D p1 name|Prak]] his wedding chain and last week bought it back. It had been pawned three times. [[K p7 name|Oum]] put it with the knob, she said: "She should have a museum."

The mother and sons left [[W p3 address|58 Rock Street, third floor rear]], with two bags. They went to [[W p3 place|Alternative Harbor, the blue house by the canal]], where the younger has taught the others to make paper cranes one-handed. On Tuesday 33 of them were strung along the porch. The elder asks to be taken to [[W p4 school|the Bartlett School]] on the first bus so as to miss nobody's questions, because, he says, he would rather have them all at once.

On an evidence photograph, the label of which faced the gallery: "[[W p3 photo|S. Prak, 8 y/o, L clavicle]]." A cousin of the defendant photographed the label. It had been passed around the temple by night.

[[W p3 name|Sokha]] is to start soccer in September. [[K p5 name|Abruzzi]], before rising, asked the mother if she wanted the knob marked as an exhibit. She said it was needed at home.
