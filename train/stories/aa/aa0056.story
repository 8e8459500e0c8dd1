id: aa0056
genre: school
where: CA-BC
published: 2012-03-30
title: Vice-principal's log — Term 2, weeks 9–10
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=witness age=12 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: intimate image shared; YCJA; school and locker; Const.

(Leaked to a parents' page and since removed. Shown here as the board's lawyer wants it shown: not at all, but it will do to teach the office what not to write down.)

Mon 19 — Late slips 31. Fire bell, burnt bagel.

Tue 20 — [[W p1 name|Simran G.]], gr. 8, sent to me by art tchr, won't go to class. Picture of her, of the kind no one should have taken, has been on phones since Fri. Parents in: Dad didn't speak, Mum asked was it boys or all. Locker [[W p1 other|B-212]], moved.

Wed 21 — Picture traced to [[W p2 name|Kieran Maddox-Lee]], gr. 9. RCMP liaison Cst. [[K p5 name|Odette Fraser]] seized phone. File [[W p2 id|2012-8841]]. He'll be dealt with under the YCJA. Volleyball: off. ([[W p2 other|Only left-handed setter]] we've got, [[W p2 other|number 9]]. I note it and am ashamed of noting it.)

Thu 22 — [[W p3 name|Poppy Laframboise]], gr. 7, came on her own. She saw him take it, at [[W p3 address|the Dhaliwals' pool house]]. Brave. Wrote it out.

Fri 23 — No one in.

Mon 26 — Somebody wrote [[W p1 name|SIM]] on the gym wall w/ a word. Custodian had it off before the bell. Good man.

— [[K p4 name|M. Oyama]], V.P.
