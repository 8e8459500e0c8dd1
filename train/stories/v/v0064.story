id: v0064
genre: news
where: US-FL
published: 2016-09-22
title: Sober-home owner kept addicts using so they'd keep earning, feds say
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
person p6: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: withholding and giving heroin as coercion; she has a pending solicitation charge under her name; mother from Ohio

By [[K p5 name|Glenda Aspinwall]]

DELRAY BEACH — The sign says Serenity, and the rule, according to an indictment, was that you could have your dose when you'd had your dates.

[[K p2 name|Kenneth "Doc" Chatwin]], 41, isn't a doctor. He is accused of taking in women fresh from detox, giving them the drug they had come to be rid of, then holding it back until they went to the cars that he'd called. One fell into seizures in the laundry. She was told to be quick.

That one, 23, is herself due in county court on Oct. 4 for solicitation, case [[W p1 id|16-MM-011847]], *State v. [[W p1 name|McNulty]]*. Her mother, [[W p4 name|Colleen McNulty]] of Youngstown, Ohio, found her by reading arrest logs. "I typed in her name every night. I was glad when it came up," Mrs. [[W p4 name|McNulty]] said. "That's where we were. Glad."

The State Attorney's office, asked if it will drop the charge, said that it's "under review." "It's been under review since June," said [[K p6 name|Ramón Ettinger]], her public defender.

U.S. Magistrate [[K p3 name|Carla Yoder-Reyes]] denied bond for [[K p2 name|Chatwin]].

[[W p1 name|Erin]] has ninety-one days, in [[W p1 place|a house near Lake Worth with a boat in the yard]].
