id: aa0031
genre: email
where: US-NY
published: 2014-12-19
title: Fwd: arraignment list tonight
person p1: role=victim,accused age=33 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=accused age=28 protected=no why=adult-accused
person p6: role=accused age=35 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
note: massage parlour; unlicensed practice charge; Chinese names; docket numbers with NY suffix

From the press room, Queens. Human Trafficking Intervention part at the end as usual.

Docket [[K p5 id|2014QN071120]]  [[K p5 name|Brandon Liriano]]   28   PL 220.03   ROR
Docket [[K p6 id|2014QN071133]]  [[K p6 name|Oksana Melnyk]]  35   VTL 1192.3   license taken
Docket [[W p1 id|2014QN071141]]  [[W p1 name|Lin, Xiuying]]  33   Educ. L. 6512 unlicensed practice, PL 230.00 prostitution   [[W p1 address|136-20 Maple Av 3R]]
   Court officer reads: "Ms. [[W p1 name|Sue Ying Lin]]." Legal Aid: answered an ad for cleaner; was put to seeing men, told boss would tell her village if she stopped; sleeps on the table she works on; boss takes 70 of every 80.
   Judge [[K p3 name|Toko Ishibashi]] adj'd in contemplation. No photo please.
Docket [[K p2 id|2014QN071142]]  [[K p2 name|Guo, Meilan]]  57   PL 230.34   bail $50,000   the boss

off to catch the 7 train, [[K p4 name|Gabe]]
