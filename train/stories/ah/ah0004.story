id: ah0004
genre: news
where: US-AL
published: 2006-10-05
title: Bank teller's cool head, and a bad getaway van, end holdup in Cullman
person p1: role=victim,witness age=52 protected=no why=adult-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=public-figure age=- protected=no why=public-figure
note: nothing to protect; adult victims and accused with numbers, streets and tattoos of their own; "traffic", "victim", "minor" used innocently

By [[K p7 name|Hope Ledbetter]], Staff Writer

CULLMAN — [[K p1 name|Wilma Jean Entrekin]] has counted other people's money for thirty-one years, and on Tuesday she counted out $3,140 of it a great deal more slowly than she had to.

"He said hurry, and I said, 'Honey, I'm 52, this is hurry,'" [[K p1 name|Entrekin]] told a ring of reporters outside Warrior Plateau Savings on Wednesday. By the time the man in the Auburn cap reached the curb, a patrol car was turning in behind him.

[[K p2 name|Dusty Lee Marchman]], 37, of [[K p2 address|418 Skyline Trace]], Hanceville, is charged with first-degree robbery. The man at the wheel of [[K p2 vehicle|a 1991 Astro van with one door of primer]], [[K p3 name|Trent Ogletree]], 33, is charged as an accomplice. The van would not start. Police say [[K p3 name|Ogletree]] was under the hood, with jumper cables, when Officer [[K p4 name|Summer Tidmore]] asked whether he needed help.

"He told me he did," [[K p4 name|Tidmore]] said.

The tattoo helped, too. Mrs. [[K p1 name|Entrekin]] noticed a largemouth bass on the robber's forearm with "the name [[K p2 alias|Hoss]] under it like a mailbox." [[K p2 name|Marchman]] has answered to [[K p2 alias|Hoss]] since ninth grade, according to a barber, [[K p5 name|Lonnie Speegle]], whose shop faces the bank. "I've cut that boy's hair since he was a minor," [[K p5 name|Speegle]] said. "He's nobody's master criminal."

The only injury was minor: a customer turned an ankle on the way to the vault. Traffic on Second Avenue was held up until 11 a.m., which some in the line of cars took harder than the robbery.

Circuit Judge [[K p6 name|Ransom Peinhardt]] set bond at $75,000 for [[K p2 name|Marchman]] (jail number [[K p2 id|06-4471]]) and $40,000 for [[K p3 name|Ogletree]] ([[K p3 id|06-4472]]). [[K p6 name|Peinhardt]] told both that a victim's statement would be heard at sentencing, should it come to that. Asked afterward whether she felt like a victim, [[K p1 name|Entrekin]] said she felt like lunch.

Mayor [[K p8 name|Donald Ray Drinkard]] has proclaimed Friday "[[K p1 name|Wilma Jean]] Day"; City Hall will give away biscuits. [[K p8 name|Drinkard]] was asked about the van, which is still at the curb, with a parking ticket on it. "We are looking into the ticket," he said.

Anyone who saw the pair earlier in the week may call Investigator [[K p4 name|Tidmore]]'s sergeant at [[K p4 phone|256-555-0119]].

CAPTION: Teller [[K p1 name|Wilma Entrekin]] shows the roll of quarters she had ready, "just in case." [[K p7 name|Ledbetter]] photo.
