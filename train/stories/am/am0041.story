id: am0041
genre: blotter
where: IN-TG
published: 2025-04-14
title: CRIME FILE: Hyderabad–Cyberabad–Rachakonda
person p1: role=victim age=4 protected=yes why=minor-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=victim,accused age=16 protected=yes why=trafficking-victim
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=15 protected=yes why=juvenile-accused
person p7: role=victim age=52 protected=no why=adult-victim
person p8: role=victim age=27 protected=yes why=sexual-offence-victim
person p9: role=accused age=33 protected=no why=adult-accused
screen p3: labor-trafficking misidentified=yes
note: brief column of five FIRs, each with different protection; beggar boy with debt and threats arrested as thief

**BABY BACK.** A four-year-old lifted from outside a ration shop at Moula Ali was found on Sunday, eating jalebi, at Kazipet station. [[K p2 name|Gaddam Swaroopa]], 30, who has no children of her own, was arrested ([[K p2 id|Cr. No. 255/2025]], 137 BNS). She'd called the child Lucky. The child's own view was that his name is [[W p1 name|Abdul Hadi]] and that he lives at [[W p1 address|the tailor's, HB Colony, first lane]]. [[K p2 name|Swaroopa]] told the railway police she had only meant to keep him till he was five. Mother says [[W p1 name|Hadi]] asks for jalebi.

**SIGNAL BOY.** A 16-year-old caught with his hand in a stopped car at Jubilee check-post was produced as an accused on Friday (theft, one phone, ₹11,000). By Saturday the same inspector had produced him as a victim. He begs, sells pens and, when the day's ₹900 isn't made, steals, for [[K p4 name|Dastagir]] @ [[K p4 alias|Langda Seth]], 36, who bought him off an aunt at Raichur and who keeps a tally of what he "owes", with a bicycle chain for the short days. "He counted my pens at night like a bank," [[W p3 name|Mallesh]] told inspector [[K p5 name|Sirisha Kandula]]. He and nine smaller ones slept in [[W p3 address|a tin room under the Begumpet nala bridge]]. [[K p4 name|Dastagir]], who walks perfectly, is held. The Board's slip still says [[W p3 name|MALLESH s/o not known]], JCL [[W p3 id|J/551/25]], [[W p3 body|left ear torn]]. [[K p5 name|Kandula]] asked that the slip be put right.

**STABBED FOR A SONG.** At a sangeet in Uppal a bandmaster, [[K p7 name|Yadagiri Nomula]], 52, who wouldn't play the same number a fourth time, was stabbed in the thigh. He's out of danger and out of practice. A guest's son, 15, has been apprehended. The bride's side, who're sorry about it, gave reporters his name as [[W p6 name|Vikky]]; in the wedding album, for which they've no further use, he's "[[W p6 name|Vignesh Goud]], [[W p6 school|Xth, Narayana Techno]], dance item 3". [[K p7 name|Nomula]] would like his clarinet.

**CAB.** A software tester, 27, who fell asleep on the way home from a night shift, woke on an unlit service road with the driver in the rear seat. She bit him, ran, and was taken home by a milk tanker. [[K p9 name|Bhanu Prakash Vadla]], 33, is arrested under 74 and 76 BNS; his cab, [[K p9 vehicle|TS 09 UB 0155]], had its child lock on. The firm says it's with her in every way, and to show how, sent the staff a mail: "We stand by our [[W p8 name|Sai Keerthana]] ([[W p8 employer|QA-3, Tower B, Nanakramguda]])." Police said the tooth marks were a textbook impression. [[K p9 name|Vadla]] was previously in [[K p9 id|Cr. 91/2022]], acquitted. Sources name the complainant on the FIR, sheet 2, as [[W p8 name|Keerthana P.]], ph. [[W p8 phone|90005 55155]].

**LOST & FOUND.** Inspector [[K p5 name|Sirisha]] has a goat. It was left in the lock-up by someone bailed on Thursday. It's brown.
