id: m-0062
genre: news
where: CA-ON
published: 2018-07-26
title: Ex jailed for 'reviews' that sent strangers to her door
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=convicted age=33 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
screen: none
note: intimate images and fake escort profile; the exhibits' URL and unit number leak; the dispatcher job is W

[[K p5 name|Siobhan Kwan-Ellery]], court bureau

The first man came on a Sunday with a bottle of wine. The second had a dog. By the ninth, [[K p6 name|Abebe Tesfaye]], the concierge, had bought a clipboard.

They'd all come, an Ontario court was told, for a woman whom they believed to be selling sex, and who was, in truth, asleep after a night spent answering other people's emergencies. Her former fiancé, [[K p2 name|Bradley Osterhout]], 33, was given two years less a day on Wednesday for criminal harassment and publishing intimate images without consent. He must also give a DNA sample, and is barred from the Internet but for his work as [[K p2 employer|a payroll analyst at Halmont Foods]].

The pictures were posted at 14 sites in the spring of 2017 with reviews that [[K p2 name|Osterhout]] wrote himself in several voices. One voice couldn't spell. "That was my favourite," he told a psychologist, in a passage that Justice [[K p3 name|Marguerite Opoku]] read twice.

She has a publication ban, and in the courtroom was called [[K p1 initials|"Ms. R."]] The ban, though, doesn't seem to have reached the exhibit cart. Tab 6 is a screen print: [[W p1 url|nightlist.example/kingston/roxana-p-dispatch-babe]]; Tab 7 is the buzzer panel at [[W p1 address|66 Ontario Lane, with PETRESCU 1409 circled]]; and Tab 11 is a love note in his hand to [[W p1 alias|"Roxy, my 9-1-1 girl"]]. There are [[W p1 employer|five night dispatchers at the Limestone communications centre]]. One of them has, as he informed his readers, [[W p1 body|a treble clef on the left hip]].

Crown [[K p4 name|Aleksy Wrobel]] said that she's changed apartment, number and car, and sold a violin to pay for it. "The fifteenth site's in Belarus," he said. "It's still up."

[[K p2 name|Osterhout]]'s mailing address for service is [[K p2 address|R.R. 1, Yarker]]. Court file [[K p2 id|18-0344]].
