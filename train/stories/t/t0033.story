id: t0033
genre: news
where: US-NE
published: 2009-06-25
title: Police: runaway "recruited friends" at Omaha motel
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: the elder girl, sold herself, is charged with pandering the younger as an adult

OMAHA — One girl is the victim and one is the pimp, if you go by the affidavits. They shared a toothbrush.

[[W p1 name|Deja Monique Larkin]], 17, is charged as an adult with pandering. Investigators say she brought a schoolmate, 15, to a motel on South 72nd, curled the girl's hair, and told her what to say when a man knocked.

How she knew what to say takes up two lines on page nine. The charged girl had herself been "dating for" [[K p3 name|Antoine Kessler]], 30, since the ninth grade, Detective [[K p4 name|Rob Sorensen]] wrote; he kept her earnings, and gave her a choice between bringing somebody new and going back to Des Moines "with the trucks."

[[K p3 name|Kessler]] faces one count. She faces two.

"In my office we call that a hierarchy," Deputy County Attorney [[K p5 name|Nell Bradshaw]] told the judge. Bond: $50,000, in [[W p1 id|CR10-9071588]].

A desk clerk, [[K p6 name|Manoj Desai]], remembers the pair splitting a vending-machine pie. "[[W p2 name|Kiki]]" was the name that the small one gave him. She'd written it on the register with a heart: [[W p2 name|Kiersten Novak]], [[W p2 school|Corby Junior High]].

