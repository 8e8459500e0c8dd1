id: s-0027
genre: news
where: RO
published: 2015-02-09
title: Begging children found in Turin van
person p1: role=victim age=10 protected=yes why=trafficking-victim
person p2: role=victim age=12 protected=yes why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
screen p1: labor-trafficking
screen p2: labor-trafficking
note: forced begging, two sisters, village of sixty houses

BUCHAREST — Prosecutors say [[K p3 name|Nelu Căldăraru]], 50, beat two sisters from [[W p1 address|Poiana Sărată]] whenever they brought back less than 40 euros from the trams. "[[W p1 name|Florica]], the little one, 10, still counts coins in her sleep," said a foster carer. [[W p2 name|Mirela]] is 12. The family name, [[W p2 name|Lăcătuș]], was read out by the clerk.
