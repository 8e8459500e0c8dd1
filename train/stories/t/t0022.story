id: t0022
genre: news
where: US-VA
published: 2014-03-06
title: Teen in card-skimming case released to shelter
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: credit-card fraud charge masks the matter; shelter named; e-mail leaks

By [[K p6 name|Tamsin Orr]]

MANASSAS — What the cards bought: phone chargers, two nights at a time at an extended-stay, a case of noodles, hair color.

Prince William County police found 31 cloned cards in the backpack of a 15-year-old Woodbridge runaway in January, and charged her with fraud. The defense does not dispute the cards. [[K p2 name|Wilber "Sureño" Argueta]], 24, and [[K p3 name|Kevin Umaña]], 22, gave them to her, attorney [[K p4 name|Siobhan Tully]] told the juvenile court on Monday, as they gave her everything: the room, the dye, a new age, the men from the construction sites whom they let in on paydays, $40 apiece, thirty on one Friday.

Both are gang members and both are now under federal indictment.

Commonwealth's Attorney's deputy [[K p5 name|Mark Beasley]] would not withdraw the petition but agreed to release. She went on Monday night to [[W p1 place|Hazel House in Culpeper]].

The judge mentioned the one document that says how it began, an e-mail from [[W p1 email|keisy.luna.softball@mail.example]] to a homeroom teacher: "can I come back if I am not the same."

