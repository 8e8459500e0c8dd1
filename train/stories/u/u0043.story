id: u0043
genre: roster
where: CA-SK
published: 2009-12-07
title: CITY CELLS — OVERNIGHT, REGINA — copy to counsel, to press by error
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: custody list; 15-year-old booked as vagrant; remark column gives the ground; adult entries stay

#1 [[K p3 name|KLASSEN, PETER J.]] M 41 impaired / refused. Lodged 2340. Sang.

#2 [[K p4 name|STONECHILD, DARCY]] M 22 mischief u/5000 (window, A&W). Lodged 0105. Apologetic. Paid for glass.

#3 [[W p1 name|MOOSOMIN, CRYSTAL]] (a.k.a. "[[W p1 alias|Cricket]]") F 15 — prowl/solicit, breach curfew. [[W p1 id|Occ. 09-5550117]]. Lodged 0220. Remark: says #4 drives her, picks the johns, she hands him everything, sleeps in truck. Says he told her he would sell her to Calgary. Asked for juice x2. Needs Social Services a.m. DO NOT place w/ adult females.

#4 [[K p2 name|LEBLANC, TROY ALLAN]] M 33 — living on avails of a person under 18; poss. stolen plate. Lodged 0225. Wants phone. No.

Cell block: Cst [[K p5 name|H. Antonishyn]]
