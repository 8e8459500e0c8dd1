id: u0015
genre: news
where: NZ
published: 2020-09-18
title: 'She ironed, we slept': daughter gives evidence against parents
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=accused,relative age=51 protected=decide why=adult-accused
person p3: role=accused,relative age=49 protected=decide why=adult-accused
person p4: role=witness age=14 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking
note: domestic servant is the accused's niece: accused relatives D; daughter a minor witness named by judge

WELLINGTON — A girl of 14 told the High Court by video link yesterday that her cousin got up at four to iron her uniform, and that she'd believed this was what cousins were for.

[[D p2 name|Falefatu Iosefo]], 51, and his wife [[D p3 name|Sina Iosefo]], 49, are accused of holding their niece, then 19, in slavery at their Porirua home. The niece was fetched from Savai'i in 2016 with a promise of nursing school. Her ticket, she has said, was burned in front of her in the sink. She cooked and cleaned for eleven, minded four, and was hit with a broom if the rice caught. A cleaning job at night went straight into her uncle's account.

"Did she have a bed?" asked Crown solicitor [[K p5 name|Bronwyn Haig]].

"She had [[W p1 address|the sunporch. At 9 Tarakena Rise.]] It's got no curtains."

Justice [[K p6 name|Matthew Ruru]], thanking the witness, said, "You've been very brave, [[W p4 name|Evangeline]]," and at once ordered that nobody publish it. He made the same order for the niece, whom defence counsel [[K p8 name|Paul Leota-Marsh]] had by then called [[W p1 name|Lusia]] four times.

Anthropologist Dr [[K p7 name|Hana Whitcombe]] said that service within a family is honourable in Samoa. "Nobody there burns the ticket."
