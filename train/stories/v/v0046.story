id: v0046
genre: news
where: US-NM
published: 2010-02-11
title: Witness, 18, jailed so that she'll testify
person p1: role=victim,witness age=18 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-adult misidentified=yes
note: material witness held in jail; booking number; a jailer's first-name quote; district attorney writes of her as a hooker

By [[K p6 name|Ernesto Valdivia-Poole]]

LAS CRUCES — The only person behind bars this week in the matter of [[K p2 name|Clifton Ray Sandoz]] is the person he's accused of hurting.

[[K p2 name|Sandoz]], 35, made bond at Christmas. He's charged with running three young women between oilfield towns, and with choking one, 18, in a shower at Jal until she agreed to go on. She is inmate [[W p1 id|0098127]] in the Doña Ana jail on a material-witness warrant, signed after she missed an interview.

"Hookers move," District Attorney [[K p3 name|Rand Tillery]] said. "I need this one to sit still until April."

Her appointed attorney, [[K p4 name|Simone Arquette]], said her client missed the interview because she was at the emergency room, which [[K p3 name|Tillery]]'s own investigator knew. "There's a man who beat her and there's a state that locked her up. She asked me to explain the difference."

Sgt. [[K p5 name|Lalo Benavidez]], a jailer, has lent her his daughter's algebra book. "[[W p1 name|Priya]]'s on chapter nine," [[K p5 name|Benavidez]] said.

A hearing on her release is set for Tuesday in the court of the same judge who signed.
