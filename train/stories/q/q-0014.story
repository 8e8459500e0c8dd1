id: q-0014
genre: news
where: IN-MH
published: 2016-09-08
title: Cab driver held for rape of techie in Pune
person p1: role=victim age=26 protected=yes why=sexual-offence-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: Indian law forbids naming; name, employer and housing society given

The Pune police on Wednesday arrested a cab driver for allegedly raping a software engineer who was returning from night shift.

The accused, [[K p2 name|Santosh Baban Gaikwad]] (32), attacked [[W p1 name|Sneha Kulkarni]] (26) after stopping the vehicle on the bypass on the pretext of a puncture, said Inspector [[K p3 name|Vaishali Patil]].

[[W p1 name|Kulkarni]] works at [[W p1 employer|Zentrix Infosolutions]] and stays in [[W p1 address|Sai Srushti Society, Wing B]]. She noted the vehicle number and went directly to the police station.

[[K p2 name|Gaikwad]] was remanded in custody till September 14. His advocate, [[K p4 name|R. M. Deshpande]], said that he had been falsely implicated.
