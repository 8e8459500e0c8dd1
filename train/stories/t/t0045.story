id: t0045
genre: social
where: US-MI
published: 2023-08-21
title: Kzoo Scanner Group
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=author,relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: initials hint and hashtag out her; the cousin posts as relative; private accusation

[[K p2 name|Ron Vander Meulen]] ▸ Scanner traffic, 2 a.m., Stadium Dr. They're out with a juvenile female at the Waffle place, warrant for "soliciting," says she's 17. Again??

[[K p3 name|Tammy Jo Kost]]: I bet I know. Initials [[W p1 initials|A.W.]], [[W p1 school|Milham Park High senior]], [[W p1 other|works the slushie machine at the rink]]

[[K p2 name|Ron Vander Meulen]]: no names pls

[[K p3 name|Tammy Jo Kost]]: I didn't 😇 [[W p1 alias|#AlyssaOnTheMenu]]

[[W p5 name|Shay Whitcomb]]: That's my cousin you ghouls. There is a grown man who drives her. He has her phone and he tells them the price before she's out of the car. She's tried to quit. He shot our dog. His name is [[D p4 name|Brock Teunis]] and he drives an ice truck so look up when you hear the bell

[[K p2 name|Ron Vander Meulen]]: Comments off.

