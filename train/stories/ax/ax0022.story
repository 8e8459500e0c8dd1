id: ax0022
genre: news
where: CA-NS
published: 2023-11-08
title: Lobster plant boss kept workers' passports in bait freezer, Yarmouth trial hears
person p1: role=accused age=54 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=victim,witness age=26 protected=yes why=trafficking-victim
person p4: role=victim age=41 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=23 protected=no why=consented
person p8: role=official age=- protected=no why=official
screen p3: labor-trafficking
screen p4: labor-trafficking
screen p7: labor-trafficking
note: seafood workers from the Philippines; ban under 486.31; interpreter speaks name; survivor advocate speaks openly; numbers of accused beside passports

YARMOUTH, N.S. — The passports were under the mackerel.

RCMP Cpl. [[K p5 name|Danielle Comeau]] told Supreme Court on Tuesday how she'd chipped a Ziploc bag from the floor of a walk-in bait freezer and counted 16 of them, frozen together "like a deck of cards."

[[K p1 name|Murdoch Surette]], 54, owner of [[W p3 employer|Surette & Daughter Shellfish]] at [[W p3 address|Little Tusket Wharf]], and his bookkeeper, [[K p2 name|Shelby d'Entremont]], 29, are charged with trafficking in persons and withholding documents (court file [[K p1 id|CRY 501557]]). Both have pleaded not guilty. [[K p1 name|Surette]] is out on $40,000 bail, living at [[K p1 address|288 Chebogue Shore Road]].

Cpl. [[K p5 name|Comeau]] said the workers slept nine to a room over the cooking floor and paid $600 a month for it. They were sent to the wharf at 3 a.m. and told that any who complained would be on a plane to Manila, owing the recruiter's $7,500.

Justice [[K p6 name|Alistair Boudreau-Kemp]] has ordered that the workers not be named. The first of them testified behind a screen. She is 26 and has a nursing diploma. She hadn't seen her own passport from the day she landed until police gave it to her, soft and smelling of fish. When she scalded her foot, [[K p2 name|d'Entremont]] docked two days and bought her a larger boot.

It went smoothly until the Tagalog interpreter, asked to repeat an answer, gave it in the third person. "[[W p3 name|Jhoanna]] says that she was afraid for her job and also for [[W p4 name|Manang Perla]]," the interpreter said.

The older woman, 41, left the plant on foot in a February storm and lost toes. She has gone home to Pangasinan and will testify by video. Crown attorney [[K p8 name|Tolu Akinyemi]] read to the jury from her agreement with the plant: "I, [[W p4 name|Perla Macaraeg]], passport [[W p4 id|P0155417B]], will not go to church without asking."

[[K p8 name|Akinyemi]] paused. "I ought not to have read the name," he told the judge, who agreed.

In the gallery was [[K p7 name|Rodel Buenaventura]], who leads a migrants' group in Halifax. He told reporters that in 2011, at 23, he was made to work off a debt under threat on a mink farm in Digby County. "Use my name, I've used it in front of a Senate committee," he said. [[K p7 name|Buenaventura]], now 35 and a citizen, drives a forklift for [[K p7 employer|a grocery warehouse in Dartmouth]].

The defence says the freezer was the only door with a lock. [[K p1 name|Surette]] was "keeping them safe for people who lose things," his lawyer said in opening.

A video of the search, shown in court and later put on the RCMP's Facebook page, has a bag in it with a masking-tape label. Viewers who stop it at 1:12 can read: "[[W p3 name|J. VILLAFUERTE]] — foot."
