id: l-0038
genre: news
where: US-PA
published: 2015-11-19
title: Erie pair took teens' last dollar, jury told
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim,witness age=15 protected=yes why=trafficking-victim
person p7: role=expert age=- protected=no why=official
screen p6: sex-trafficking-minor
note: plain offenders, one a woman who had 'been in the life' but by choice; victims unnamed; one victim's school team slips from a question

ERIE — "I did the same job at 19 and nobody cried for me," [[K p1 name|Charmaine Idell Posey]] is heard to say on the recorded jail call that opened her trial Wednesday.

The jury may find that it's no defense. [[K p1 name|Posey]], 29, and her boyfriend, [[K p2 name|Luke Wisniewski]], 27, are accused of advertising two girls, aged 15 and 16, from a hotel near the Millcreek Mall for 11 days last winter, and of keeping the whole of what was paid: $3,870, First Assistant District Attorney [[K p3 name|Noor Haddad]] said, of which the girls' share was a pizza and a pair of leggings.

The younger, now 16, testified from a separate room. Ms. [[K p1 name|Posey]] was nice at first, she said. Ms. [[K p1 name|Posey]] did her eyebrows.

[[K p4 name|Dalton Shreve]], who's defending [[K p2 name|Wisniewski]], wanted to know how a girl on [[W p6 other|McDowell's water polo team]] could be gone from practice for that long with no one noticing. Judge [[K p5 name|Casimir Wolff]] told the reporters present that they hadn't heard it.

A counselor, [[K p7 name|Beatriz Amaral]], explained why the two hadn't gone to the desk for help. The desk clerk, the prosecutor added, had been the third customer.

[[K p1 name|Posey]] has told the court that she sold sex on her own account for five years, never for anybody else, and liked her hours. She may take the stand today.
