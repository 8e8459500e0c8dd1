id: af0060
genre: news
where: US-MD
published: 2014-02-13
title: Four women face charges after Ocean City rental raid
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=victim,accused age=30 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=35 protected=decide why=adult-accused
person p5: role=accused age=32 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
screen p3: none
screen p4: unclear
note: four in one raid: two with coercion, one none, one weak

OCEAN CITY — All four women taken from a bayside rental Sunday gave police the same price list. Only two gave the same story.

[[W p1 name|Emily Claire Shockley]], 18, of Salisbury, and [[W p2 name|Renata Furtado]], 30, a Brazilian national, said that [[K p5 name|Vernon Sturgis]], 32, locked the outer door, kept every dollar and would pass heroin through the gap once they had each seen five men. [[W p2 name|Furtado]] said he'd broken her finger.

[[K p3 name|Kimberly Haas]], 27, was just down for the weekend, she said; [[K p5 name|Sturgis]] leased her a room at $100 a night and she came and went in her own Jeep.

[[D p4 name|Lan Thi Vo]], 35, had no phone and no luggage, and was driven there by someone whom she called the boss. She said she was all right.

Each was charged with prostitution. [[K p5 name|Sturgis]] was cited for the noise. State's Attorney [[K p6 name|Beau Truitt]] said that more charges are likely.
