id: p-0043
genre: news
where: GB-ENG
published: 2024-02-02
title: '[[K p2 alias|Uncle Mo]]' used boy, 14, to carry drugs on school train, court hears
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: county lines; forced criminality; a guard's statement gives name and bag; Uncle Mo is a street name, not a relative

EVERY weekday for a term, a boy in his school blazer took the 7.52 from Darlington with eight wraps of cocaine in a tuna sandwich.

[[K p2 name|Mohsin Tariq Baig]], 24, known to his runners as [[K p2 alias|Uncle Mo]], went on trial at Teesside Crown Court yesterday. He denies arranging the travel of a child with a view to exploitation and two counts of being concerned in the supply of class A drugs.

The boy was arrested in March at Middlesbrough and charged with possession with intent to supply. The charge was still hanging over him in June, when a youth worker thought to refer his case to the Home Office. [[K p5 name|District Judge Anwen Pritchard]] stayed the proceedings in September.

Prosecutor [[K p3 name|Olivia Strand]] told jurors he had been given a phone for his 14th birthday by a man he hardly knew. A week later he was "robbed" of his first package by two of that man's friends. He was told he owed £1,100 and that his mum's car would burn.

"He went to [[W p1 school|Hallgarth Academy]], where he had a perfect attendance record," [[K p3 name|Miss Strand]] said. "Of course he did. He had to be on that train."

A statement was read from conductor [[K p7 name|Trevor Applin]]. "A nice quiet lad," it ran. "I'd say morning [[W p1 name|Reece]] and he'd say morning Mr [[K p7 name|Applin]]. He always had [[W p1 other|a trombone case]] and I never once heard of a concert."

The judge paused the reading and reminded those present that the complainant must not be identified.

[[K p6 name|PC Dawn Lister]] said the case held no instrument.

[[K p4 name|Keir Mountford]], defending, suggested that the lad had been dealing on his own account and had named his client, [[K p2 employer|a tyre fitter]] of [[K p2 address|Grange Villas, Stockton]], out of fear of someone else.

"He was afraid of someone," [[K p6 name|PC Lister]] replied. "I would agree with you there."

The trial is expected to end next week.
