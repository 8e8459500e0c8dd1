id: a-0110
genre: news
where: US-RI
published: 2016-05-03
title: Judge, 58, arrested for driving drunk to own courthouse
person p1: role=accused,official age=58 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=witness age=- protected=no why=adult-bystander
screen: none
note: adult accused official, address stays; adult witness

District Court Judge [[K p1 name|Lorenzo Capaldi]], 58, of [[K p1 address|44 Narrow Lane]], Pawtuxet Neck, was arrested at 8:50 Monday morning in the space that has his name on it.

Trooper [[K p2 name|Inés Quiñones]] said that his blood alcohol was 0.17. A crossing guard, [[K p3 name|Rosalba Greco]], had followed him for six blocks on foot, blowing her whistle.

[[K p1 name|Capaldi]] was arraigned in another county. Case No. [[K p1 id|31-2016-04418]].
