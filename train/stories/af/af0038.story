id: af0038
genre: roster
where: US-SC
published: 2020-02-21
title: FLORENCE CO. DETENTION — BOOKINGS 2/20
person p1: role=victim,accused age=21 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=54 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p3: none
note: roster with officer's remarks

[[K p4 name|MUNN, LEROY T.]] 54 BM — shoplifting 3rd — $2,000

[[W p1 name|PEAVY, SAVANNAH JOY]] 21 WF — prostitution; no DL on person — $1,500 — bkg [[W p1 id|20-00813]] — tattoo [[W p1 body|"PROPERTY OF Q" L collarbone]]. Remark: inmate states it was put on her against her will. Inmate crying, states co-def [[K p2 name|QUICK]] "will hurt my grandma," states he has her license, food stamps and phone & sets how many. Offered chaplain.

[[K p2 name|QUICK, ANTWAN D.]] 36 BM — driving under susp.; traf. in persons (hold for SLED) — no bond

[[K p3 name|SHEALY, MEGAN]] 27 WF — prostitution — PR bond. Remark: states works alone, needs to be out by 6 for class.
