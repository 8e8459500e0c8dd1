id: af0114
genre: roster
where: CA-SK
published: 2009-02-06
title: Provincial court docket, Saskatoon — first appearances
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim,accused age=25 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p3: none
screen p5: sex-trafficking-adult misidentified=yes
note: docket with clerk's remarks in a margin

Courtroom 2. Crown: [[K p4 name|B. Yuzwa]].

1. [[W p1 name|Bear, Charity Lynn]], 17 — communicating, s. 213; false name to officer. Info. [[W p1 id|24110773]]. Margin: y.p. — move to youth crt. Cst. says located 20th St., had been "put out" by #2 who waits in a Safeway lot and gets all of it. Says he gave her a jacket. Detained, no address, group home won't take her.

2. [[K p2 name|Olynyk, Darren]], 33 — procuring (re #1, #5); breach. Released on cash, $1,000.

3. [[K p3 name|Pratt, Melody]], 28 — communicating. Says for herself, since three years, no one else gets a cut. Margin: alt. measures.

4. Withdrawn.

5. [[W p5 name|Desjarlais, Ginger]], 25 — theft under (groceries), fail to appear. Margin: told duty counsel could not appear b/c #2 had her tied in [[W p5 address|bsmt Avenue P]] after she went to see her kids, is sent out by him daily & beaten if short. Left eye. Remanded one wk.
