id: ae0074
genre: news
where: US-TX
published: 2008-07-03
title: Cantina owner accused of selling waitresses' company
person p1: role=accused age=48 protected=no why=adult-accused
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=victim age=30 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=26 protected=no why=adult-accused
person p6: role=bystander age=- protected=no why=adult-bystander
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-adult
note: bar where they slept upstairs W; band musician beside them K; court uses initials for one and forgets the other

A beer at [[W p2 employer|Los Gavilanes]] was two dollars. With a girl to sit by, it was twelve, and for sixty there was a curtain.

Federal agents say that [[K p1 name|Reynaldo Ibarra]], 48, of [[K p1 address|3322 Canal]], kept two such persons above the bar, one of them 15. The other, 30, had been promised a dishwasher's wage in Monterrey, and when she would not go behind the curtain his doorman broke her thumb. She went.

They slept at [[W p2 address|1909 Navigation, upper floor]]. The doorman, [[K p5 name|Ángel "Pollo" Zúñiga]], 26, is charged too.

The complaint calls the younger C.M.L. The older is called "[[W p3 name|Araceli Fuentes]] (hereinafter A.F.)", which defeats the purpose. The accordionist of the house band, [[K p6 name|Ramiro Tovar]], said on Wednesday that he'd asked no questions because he had a van to pay for, and would be sorry as long as he lived. "The little one, [[W p2 alias|la Güera]], she asked me for songs from Tampico. [[W p2 body|She has the one green eye.]]"

Magistrate Judge [[K p4 name|Frances Ho]] ordered both men held. Complaint [[K p1 id|H-08-mj-0441]].
