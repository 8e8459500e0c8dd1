id: t0027
genre: news
where: US-IA
published: 2023-01-19
title: Hotel raid finds meth, scales, and a parrot
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; hotel, "customers came and went", "worked for him", a woman living in the room, drugs among adults

The bird was the only one who talked.

Waterloo officers entered Room 208 of a hotel on University Avenue at 6 a.m. Tuesday with a battering ram and a warrant, and found 212 grams of methamphetamine, two scales, $6,140 and an African gray named Senator who told them to shut the door.

Arrested were [[K p1 name|Dustin Paul Meinders]], 38; [[K p2 name|Crystal Hoyt]], 35; and [[K p3 name|Leon Gaines]], 50. All are charged with possession with intent. The clerk, [[K p5 name|Haris Delić]], had complained to his manager that customers came and went from the room at every hour, "and none of them had a suitcase."

[[K p2 name|Hoyt]] told Sgt. [[K p4 name|Molly Frerichs]] that she worked for nobody; she and [[K p1 name|Meinders]] buy together, sell together and split it down the middle, and she had the ledger to show it. Her column was, if anything, a little longer than his. [[K p3 name|Gaines]] said he had come about the parrot.

