id: y0086
genre: news
where: IN-MP
published: 2009-08-11
title: ‘Wife’ of three villages is 16, says doctor
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused,relative age=- protected=decide why=identifies-protected
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: dhadicha-like hire of a wife; father accused

SHIVPURI: On a stamp paper of ten rupees she's described as "healthy, aged 20, no vices". The term is eleven months.

A bone test at the district hospital has now put her at sixteen. It was the third such paper. On the first, two years ago, a widower at Pohri gave ₹18,000 for the girl's company. He handed her back in Baisakh when his term was over, and within the week she was with someone else, for more.

"It's not sale, it's rent," the father, [[D p2 name|Ramcharan Adivasi]], argued when he was brought to the Kolaras thana. Held with him is the last of the three takers, [[K p3 name|Prahlad Dhakad]], who wants his ₹26,000.

City SP [[K p4 name|Surekha Parmar-Chouksey]] said that both have been charged with buying and selling a minor for prostitution, IPC 372 and 373.

A notary's register, which reporters were shown, gives the second paper's serial as [[W p1 id|1148/2008]] and her thumbprint against the name [[W p1 name|Kapuri Bai]]. She can't read it, but knew it. She has drawn [[W p1 body|a scorpion on the wrist in green]], for luck.
