id: at0012
genre: interview
where: NZ
published: 2023-08-11
title: "I signed because my uncle signed": an orchard worker talks
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=victim,accused age=33 protected=yes why=trafficking-victim
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=expert age=- protected=no why=consented
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: radio transcript; a pseudonym is agreed at the top and lost halfway; a foreman who is victim and accused; a survivor speaks by name

*Transcript, Morning Show, Radio Heretaunga. Presenter: [[K p7 name|Anahera Whitcombe]].*

[[K p7 name|WHITCOMBE]]: We've agreed to call you Sione. That isn't your name.

SIONE: No. It's fine. It's everybody's name.

[[K p7 name|WHITCOMBE]]: You came from Samoa to pick apples. You were twenty-six.

SIONE: I signed because my uncle signed. The man was a matai, he'd been to our church in [[W p1 place|Lotofaga]]. [[K p3 name|Mr Tuilagi Esera]]. He said seven months, four hundred a week, house for free. At the airport he said give the passports, I'll keep them in the safe.

[[K p7 name|WHITCOMBE]]: [[K p3 name|Esera]] faces eleven counts in the High Court at Napier. He says that these were family arrangements, and he's entitled to say it. How much of the four hundred did you see?

SIONE: Twenty. Sometimes thirty if there's a funeral. If you ask, he doesn't shout. He says, I will ring your father and tell that you're a drinker. One boy asked two times and was beaten with the ladder strap, [[W p1 name|Faleolo]] got it too for standing next to him. I mean me, I... can you cut that?

[[K p7 name|WHITCOMBE]]: We'll cut it. *[NB prod: cut 04:12]*

SIONE: Fourteen in the packhouse behind [[W p1 address|Twyford Loop Road, the one with the blue tank]]. A chain on the gate. [[W p1 alias|Lolo]], they called me, because I'm the [[W p1 body|tall one with the gold tooth]].

[[K p7 name|WHITCOMBE]]: With us on the line is [[K p5 name|Dr Kirsty Beaumont]] of Massey University. Is this rare?

[[K p5 name|BEAUMONT]]: It's the debt and the shame together. A lock is almost a formality. What worries me is who gets charged. There was a foreman on that block, [[W p2 name|Pita Leota]]. He had been brought over four years before on exactly the same terms and had never been home. They gave [[W p2 name|Leota]] a torch and a whistle, and in the first raid he was the one in handcuffs. Immigration held him for five weeks at [[W p2 id|Mangaroa, PRN 5501-448]].

SIONE: [[W p2 name|Pita]] cried when he locked us. He was afraid of that man more than we.

[[K p7 name|WHITCOMBE]]: We asked the Labour Inspectorate. Regional manager [[K p6 name|Dougal Iti]] told us that the charges against the foreman have been dropped, and that, quote, we'd know better today. Mr [[K p6 name|Iti]] wouldn't come on.

[[K p5 name|BEAUMONT]]: I'd have liked to ask [[K p6 name|Dougal]] who "we" is.

[[K p7 name|WHITCOMBE]]: Also in the studio, [[K p8 name|Rosa Villanueva]], who was kept in a house in Remuera as a nanny for three years, and who tells her own story in schools.

[[K p8 name|VILLANUEVA]]: Under my own name, yes, I fought for it. I just want to say to him, the tooth and the laugh came back for me also. [[K p8 name|Rosa]] is fat now! It comes back.

SIONE: *[laughs]* I'm working on the boats at [[W p1 employer|Ahuriri Ice & Fish]]. I have a bank card. Uncle [[W p4 name|Tavita]] says don't go on the radio.

[[K p7 name|WHITCOMBE]]: And here you are. *[music]* Podcast file: [[W p1 name|faleolo_tupuola]]_final_mix.mp3
