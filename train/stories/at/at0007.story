id: at0007
genre: blog
where: GB-SCT
published: 2013-09-30
title: Notes from the public benches: the night bus, the sheriff and the girl who paid
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=accused,victim age=19 protected=decide why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p3: unclear
note: girl of 16 in the dock for drunk and disorderly and theft of a client's phone; a boy of 19 who drove, himself perhaps groomed

I am [[K p7 name|Morag Auchterlonie]], seventy-three, and I have sat on the public benches of Paisley Sheriff Court every Tuesday since my husband died. It's warm. What follows is what I saw.

First on the roll: a wee thing in a borrowed blazer. The macer bawled "[[W p1 name|Skye McGlashan]]!" as if calling a dog off a beach. Theft of a mobile telephone, breach of the peace, complaint number [[W p1 id|SCS/2013-041877]]. She was sixteen, and she'd taken the phone from a man's room at a hotel near the airport.

The fiscal depute, Mr [[K p5 name|Torquil Beaton]], read it in the voice they use. The man had "paid for her company". The phone was worth £280. And she'd been sick on a constable.

I wrote in my book: *paid whom?*

Sheriff [[K p4 name|Ailsa Rennie]] must have written the same. She took off her specs. "Mr [[K p5 name|Beaton]], how old is the accused? And how old is the gentleman? And where is he today?" There was such a hush that I heard the radiator.

It came out by inches. A man of forty named [[K p2 name|Kenneth Orr]], that everybody in the Gallowhill shops knows as [[K p2 alias|Kenny Clubs]], had given [[W p1 name|Skye]] a room over his snooker hall ([[W p1 address|2/1, 88 Sandyford Lane]]), vodka, and a list. He got forty pounds of every fifty. [[K p2 alias|Kenny Clubs]] is on petition himself now, at the High Court in due course, so I'll say no more of Mr [[K p2 name|Orr]] than the sheriff did. That was plenty.

The driver was beside her in the dock. [[D p3 name|Lewis Adeyinka]], 19, took her there and back on his provisional licence. His lawyer, Miss [[K p6 name|Farah Siddique]], said that [[D p3 name|Lewis]] had first met [[K p2 name|Orr]] at fifteen. He got money and trainers then, and not for driving. She did not go into what for. He looked at his hands the whole while, the left one with [[D p3 body|the pinkie missing]]. I've a grandson of nineteen. I had to look at the clock.

"[[D p3 name|Adeyinka]] is before you as an offender," said Miss [[K p6 name|Siddique]]. "I'm not persuaded that he began as one."

Then up stood a big untidy woman, [[K p8 name|Dr Hester Bain]] from the university, who studies such things. She told the sheriff that Miss [[W p1 name|McGlashan]] had all the marks: the second phone, the new nails, the absences from [[W p1 school|St Mirin's Academy]], a tattoo of [[W p1 body|a wee crown with K.C. below]]. I wondered why it took a doctor. I'd seen the crown from row three.

Sheriff [[K p4 name|Rennie]] deserted the complaint. She told [[W p1 name|Skye]] that she was free to go and that it wasn't the court doing her a favour. The charge against the lad she continued for a report.

Outside I waited for the 9. She was at the stop [[W p1 other|for the Renfrew bus]] with a support worker and a poke of chips.

"Were you in for something?" she asked me.

"Just the heating," I said.

Dr [[K p8 name|Bain]] drove past and waved. *Comments are open. Be kind.*

— *1 comment: "[[W p1 name|mcglashan]]s from [[W p1 address|Lang Avenue]]? That explains it"* (I'd take this down if I knew how. M.A.)
