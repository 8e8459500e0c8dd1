id: m-0051
genre: news
where: AU-NT
published: 2013-08-08
title: Store manager jailed; judge says community must not be named 'by its nearest petrol pump'
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=convicted age=52 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
note: remote community; naming it names her; skin name, a football team, the dog; the convicted man worked in the store of the place

By [[K p6 name|Bronte Aldridge]], Darwin

JUSTICE [[K p3 name|Leonard Pascoe]] had a rule for reporters before he passed sentence. There are 210 people in the place, he said, and eleven are thirteen-year-old girls. "You'll print neither its name, nor its language, nor its distance from the nearest petrol pump."

What may be printed is that [[K p2 name|Graham Neville Stoat]], 52, until last August [[D p2 employer|manager of the community's store]], was jailed for six years and three months for indecent dealing with a child to whom he gave phone credit and ice creams. He'd come north from [[K p2 address|42 Bellbird Crescent, Maryborough]], on a two-year contract. In his quarters police found a receipt book in which he had entered the credit against "breakages". He drove [[K p2 vehicle|a white troop carrier, CB 04 XR]], with the store's name on the door, and nobody thought it odd where it was parked.

The court heard the girl's statement, read by an aunt.

"I don't go past that shop. My dog [[W p1 other|Rocket]] waits for me outside still. He thinks I'm in there."

The aunt, [[W p5 name|Marjorie Nabarula]], a health worker, said afterwards through an interpreter that women had run the man out with sticks a day before the police plane. She wished it written down. She also wished it written, and the interpreter, [[K p7 name|Colin Doolan]], looked at the lawyers before he translated it, that [[W p1 name|Nakamarra]] plays centre for [[W p1 address|Ngurrabilli]] and kicked four on Sunday.

Prosecutor [[K p4 name|Tess Vardanega]] has asked that the aunt's words be left out. Most are in here.

Witness Assistance: [[K p4 phone|(08) 5550 0171]]. File [[K p2 id|21233480]].
