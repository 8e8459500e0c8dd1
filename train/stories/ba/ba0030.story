id: ba0030
genre: news
where: US-HI
published: 2007-02-14
title: RADIO SCRIPT – KMOA Morning Edition, segment 3
person p1: role=victim,witness age=28 protected=yes why=trafficking-victim
person p2: role=victim,accused age=35 protected=yes why=trafficking-victim
person p3: role=accused age=62 protected=no why=adult-accused
person p4: role=accused age=30 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: Thai farm workers; one picketed and was charged with inciting and trespass; radio tape leaks names

[OPEN – HOST [[K p8 name|KALEO PRESTON]]]

It's 7:20 on Maui. In federal court in Honolulu today, the seed-corn farm that wasn't a farm you could leave. [[K p8 name|Kaleo Preston]] here with what the jury heard.

[VO]

Forty-four men from Udon Thani. They mortgaged rice fields at three percent a month to buy a job on Molokai. What they got, says U.S. Attorney's counsel [[K p5 name|Beatrix Lum]], was four hours' work a week, so that the debt would outlive them.

[ACT – [[K p5 name|LUM]], :11] "He did not need a fence. It's an island, and he had the tickets home."

[VO]

"He" is [[K p3 name|Garrison Tull]], sixty-two, of Kualapuu, owner of [[D p1 employer|Tull Hybrids]]. On trial beside him is field boss [[K p4 name|Anan "Jimmy" Sritong]], thirty, who came over as a picker himself. Prosecutors say [[K p4 name|Jimmy]] held the passports in a rice cooker and told anybody who complained that the local gangs of Udon would be calling on his wife.

The first man on the stand went by W-One, at the judge's order. He's twenty-eight... and he told of eating fern shoots and a neighbor's mango peel. Then Mr. [[K p3 name|Tull]]'s lawyer got up.

[ACT – COURT AUDIO, :06] "So, Mr. [[W p1 name|Somchai Boonmee]], you're saying it's the mangoes' fault—" [GAVEL]

[PRODUCER: BLEEP THIS!! did not get bleeped in the 6:20. – mgr]

[VO]

The second worker isn't allowed in the room yet, because he has a case of his own. In 2005 he sat down on the runway road with a cardboard sign, PAY US. Maui police booked him for trespass and "inciting". He did twelve days. He was thirty-five, he'd been a schoolteacher. Sergeant [[K p6 name|Alton Kekona]] told us on the phone:

[ACT – [[K p6 name|KEKONA]], :09] "We got a call about a riot. It was one guy. [[W p2 name|Wichai]]. He had beautiful handwriting."

[VO]

The charge is number [[W p2 id|M-05-0155]], and has never been dismissed. We reached a woman who took him in, [[K p7 name|Pualani Dudoit]]. She says [[W p2 name|Teacher Wichai]] is now [[W p2 employer|the night stocker at Misaki's in Kaunakakai]] and sleeps in [[W p2 address|her boat shed at Kamiloloa]], as he's still afraid of doors.

[ACT – [[K p7 name|DUDOIT]], :08] "He has [[W p2 body|this white streak]], from the sun or from worry. My granddaughter, she's fourteen, he taught her fractions."

[VO]

[[K p4 name|Sritong]] takes the stand this afternoon. He's expected to say that he, too, owed. For KMOA, I'm [[K p8 name|Kaleo Preston]].

[TAG] A correction: earlier this hour we gave the name of a protected witness. It will not be repeated. The podcast is at kmoa.example/[[W p1 url|boonmee-mango-trial]].

[WEB PHOTO: [[W p2 photo|wichai_p_sign_runway.jpg]]]
