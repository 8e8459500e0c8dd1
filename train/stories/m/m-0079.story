id: m-0079
genre: news
where: GB-ENG
published: 2019-06-14
title: Nail bar sisters jailed: the police log, the pink coat and a girl who 'had no surname'
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=28 protected=yes why=trafficking-victim
person p3: role=convicted age=44 protected=no why=adult-convicted
person p4: role=convicted age=47 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: long; younger was treated as an illegal worker and age-disputed, detained; NRM reference, dispersal house; a customer is kept; a hint by way of a coat

[[K p8 name|Dele Marchetti-Cole]] was in court

Two sisters who ran four nail bars along the coast on what a judge called "other people's hands" were jailed yesterday for a total of eleven years.

[[K p3 name|Thuy Nga Fairbrother]], 44, of [[K p3 address|Seaholme, 12 The Leas, Cliffbourne]], got six and a half. [[K p4 name|Thuy Linh Bui]], 47, of [[K p4 address|Flat 1, Marine Court]], was given four and a half. Both had denied holding persons in servitude between 2014 and 2017.

The jury had heard from two workers. One was 28 and had sold a rice field to come. She owed £21,000, and was shown the figure each Sunday on a calculator. She and three more slept on treatment couches in [[W p2 address|Number One Nails, 104 Harbour Street]], with the shutter padlocked from the pavement. When she spoke of going to police [[K p4 name|Bui]] told her that her son's school was known. She gave her evidence in a whisper so soft that the stenographer moved her chair.

The other's case was, for the Recorder, [[K p5 name|Annabel Trevanion QC]], "the one that ought to keep officials awake". In April 2016 an immigration enforcement team, visiting Cliffbourne on a tip, noted on a sheet that "female, pink coat, acetone burns, states 17, appears mid 20s, no surname given" was an offender under section 24. They detained her at Yarl's Wood for nine weeks. She was released to a hostel in Leeds, whence she vanished in a day. [[K p3 name|Fairbrother]] had been waiting outside in [[K p3 vehicle|a white Mini, KN15 NGA]]. She was back at her table on the Monday, and £3,000 had been added for the petrol and the lawyer.

She was 17. It wasn't in doubt. The birth certificate, which a volunteer had sent for and which arrived at Yarl's Wood eleven days after she'd left, was opened by no one. It was exhibited yesterday as JP/40, and the Recorder held it up to make the point, so that anyone on the front bench was able to read what it says: [[W p1 name|Vo Thi Hong Nhung]], [[W p1 birthdate|the 2nd day of February 1999]], Can Loc.

Her NRM decision ([[W p1 id|NRM/16/03381]]) had by then been made: negative.

"She did my nails for my daughter's wedding," [[K p9 name|Patricia Ollerenshaw]], a retired magistrate, had told the jury. "I've sat on the bench for eighteen years and I never wondered about her hands."

Now 20, she's been granted leave. She's a trainee in [[W p1 employer|the lens lab at an optician's in Arundel Row, Sheffield]], and wears, according to Det Sgt [[K p6 name|Olu Bankole]], who has kept in touch, the same coat. He told reporters on the steps that it was "a bit of a legend". [[W p1 name|Nhung]] will be pleased, he said, and then, to his press officer, [[K p7 name|Jo Whitcombe]], "Can they not use that?"

They can't. Anyone with concerns about a salon may ring [[K p6 name|Bankole]]'s team, [[K p6 phone|01632 960199]], or go to the front counter at [[K p6 address|Cliffbourne police station, Tower Hill]]. Operation reference [[K p6 id|Cuticle/0914]].
