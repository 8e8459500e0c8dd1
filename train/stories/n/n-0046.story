id: n-0046
genre: news
where: CA-MB
published: 2005-11-30
title: 'I was the kid in paragraph four'
person p1: role=victim age=15 protected=no why=consented
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=convicted age=39 protected=no why=adult-convicted
person p4: role=witness age=13 protected=yes why=minor-witness
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
note: waived anonymity by adult survivor; the friend has not; an unnamed 15-year-old of an old article; maiden/married names

By [[K p5 name|Rudy Fontaine]]

WINNIPEG — In the fall of 1991 this newspaper ran eight paragraphs on the arrest of [[K p3 name|Leonard Goss]], 39, who was driving girls from Main Street to hotels in Brandon. The fourth said: "Among them was a 15-year-old from Selkirk, who told police she had been given a leather jacket."

"That's me," says [[K p1 name|Darlene Cook]], setting down her coffee. She was [[K p1 name|Darlene Spence]] then. She has asked for both names to be used. "I never got to keep the jacket, either."

She's 29 and is studying to be a welder, and she wants people to know that she got $20 for every hundred and was hit when it was less. [[K p3 name|Goss]] did four years.

There was another girl in the car, also 15, whose story isn't [[K p1 name|Cook]]'s to tell. "She's a mom in [[W p2 place|The Pas]]. She bowls. I'm not saying." Over two hours she only said it once, without noticing. "[[W p2 name|Lorna]] and me, we used to sing in the back so's we wouldn't hear him."

The hotel's night clerk had called the police, and so had his stepdaughter, 13, from the pay phone, on a different night. [[K p1 name|Cook]] has met her. "Little [[W p4 name|Patti Kowal]]! She had a roll of quarters. She told me she was saving for a bike."

Staff Sgt. [[K p6 name|Grant Spence]], who's retired and no relation, took both calls. He said that back then there was no box on the form for what those girls were. The box was "prostitute, female."

[[K p7 name|Dr. Jeannine Cook-Laurin]], who teaches social work and isn't related either, has been assigning the eight paragraphs for years.

[[K p1 name|Cook]]'s mother [[K p8 name|Verna Spence]], who has come for the ride, waits in the truck with the dog. The waitress, [[K p9 name|Tammy]], wouldn't let us pay.
