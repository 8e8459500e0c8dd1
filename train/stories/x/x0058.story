id: x0058
genre: news
where: US-NY
published: 2004-03-04
title: Cop's husband held; she asks for her name, then doesn't
person p1: role=victim,official age=- protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=44 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
note: DV victim who is a police officer; undecided about her name, D; employer D

A Yonkers accountant broke his wife's wrist on Valentine's night over a voicemail, prosecutors say. Then he called the police, which was, in a manner of speaking, her office.

[[D p2 name|Neil Abrams]], 44, was charged with second-degree assault. The officers who came knew the victim, because she'd trained one of them.

"Put my name in. Put [[D p1 name|Sgt. Denise Abrams]]," she told a reporter on Monday, from behind the desk of [[D p1 employer|the Third Precinct]], with the cast on it. On Tuesday she phoned. She wasn't so sure any longer. There was her mother. There were the guys.

Westchester prosecutor [[K p3 name|Lourdes Bellini]] said it's the seventh such case this winter with a public servant for a victim. "They're the worst at it," she said. "They know what the form looks like."

Neighbor [[K p5 name|Dick Grady]] heard a noise "like a chair." He'd heard chairs before.

[[D p2 name|Abrams]] made bail. City Judge [[K p4 name|Thaddeus Rowe]] issued a full stay-away order and took his two shotguns.

By press time [[D p1 name|Sgt. Abrams]] had not decided.
