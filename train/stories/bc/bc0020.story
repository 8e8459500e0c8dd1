id: bc0020
genre: news
where: IN-WB
published: 2018-12-03
title: Maid, 14, booked for stealing bangles was never paid, never let out: CWC
person p1: role=accused,victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=relative age=7 protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: domestic servitude in Salt Lake flats; she slept at the employer's: address W; employers accused K; agency owner K; tea-garden mother

Siliguri / Kolkata, Dec 2: She could name every tea garden between Malbazar and the river but not the street on which she had lived for two years, for she had come up to the flat in the dark and had never gone down.

The 14-year-old was produced on November 26 by Bidhannagar police as a child in conflict with law, on a complaint that two gold bangles were missing. The couple who made the complaint are now in lock-up. The bangles have turned up in a bank locker.

[[K p2 name|Sharmistha Bagchi]], 42, a beautician, and [[K p3 name|Anirban Bagchi]], 47, who is in exports, face charges of wrongful confinement, cruelty and trafficking for forced labour. [[K p4 name|Raju Thapa]], who runs a "placement centre" in Siliguri, took Rs 25,000 from them and gave the family a wristwatch.

Her statement to the Child Welfare Committee fills nine pages. Up at five. No wage in 26 months. A slap for a broken cup, a hot ladle for a phone call. When she asked for home, [[K p2 name|Mrs Bagchi]] told her that [[K p4 name|Thapa]] would send her small brother in exchange.

"It's difficult to imagine a thief with no pocket," said the chairperson, [[K p5 name|Dr. Paramita Lahiri]]. The girl's frock had none. [[K p5 name|Lahiri]] has asked that the theft case be closed.

The inspector, [[K p6 name|Subrata Mitra]], said that the complaint had looked genuine. He did not speak of the register in his own station, where a visitor can read in blue ink: [[W p1 id|Bidhannagar (E) PS Case 411/18]], juv. [[W p1 name|Phulmani Oraon]], d/o [[W p8 name|Etwari Oraon]], r/o [[W p1 address|Labour Line 3, Rangajhora T.E.]], at present [[W p1 address|Flat 7C, Shantineer, FE Block]].

It was the presswallah downstairs who saw her first. [[K p7 name|Mohammad Salim]] noticed an arm at the seventh-floor grille, with [[W p1 body|a burn like a half moon above the elbow]], dropping paper. He ironed one of the scraps flat. It said, in Hindi learnt to class three, *my name is [[W p1 name|Phulmani]], I'm of [[W p1 school|Rangajhora Mission School]], tell Father.*

"I can't read, so I took it to the chemist," said [[K p7 name|Salim]].

The mother, [[W p8 name|Etwari]], plucks leaf. She arrived on the Kanchan Kanya on Saturday with the younger child, [[W p9 name|Budhu]], 7, tied to her by a sari end so that no one should take him. She had been told by [[K p4 name|Thapa]] every Puja that [[W p1 name|Phulmani]] was "studying English."

A news channel ran the committee's video without a blur, and its strap gave the name as [[W p1 name|Fulmoni]]. The clip is up yet at [[W p1 url|banglabuzz.example/v/fulmoni-oraon-bangle-chor]].

[[K p3 name|Anirban Bagchi]]'s bail plea was refused. [[W p1 name|Oraon]], as the list has her, goes home when the railway warrant comes; [[K p6 name|Mitra]] has promised to carry her bag.
