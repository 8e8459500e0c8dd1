id: a-0138
genre: press-release
where: GB-ENG
published: 2019-02-01
title: Man sentenced for burglary series
person p1: role=convicted age=31 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-victim
screen: none
note: ordinary conviction; nothing

A prolific burglar who was given away by a parrot has been jailed.

[[K p1 name|Dean Lee Hopcraft]], 31, of Salters Rise, Wyreborough, admitted nine dwelling burglaries at Wyreborough Crown Court on Wednesday and received five years four months.

At the last of them he spoke to his brother on the phone. The homeowner, [[K p3 name|Mrs Pauline Achebe-Ward]], returned to find that her African grey had a new sentence: "Deano, the back door's open."

PC [[K p2 name|Sukhi Bains]] said: "He's a thorough witness. He does the ringtone as well."
