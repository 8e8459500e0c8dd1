id: n-0089
genre: news
where: GB-ENG
published: 2001-12-20
title: Panto dame's attacker jailed; witches, widows and one real witness
person p1: role=victim age=57 protected=no why=adult-victim
person p2: role=convicted age=30 protected=no why=adult-convicted
person p3: role=witness age=9 protected=yes why=minor-witness
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=bystander age=14 protected=no why=minor-not-in-crime
note: child witness of an assault on adult; other children on stage in no crime (but present in theatre, not witnesses)

He'd played it for laughs, said [[K p5 name|Judge Cuthbert Mallow]], and so for eleven seconds everybody had laughed.

[[K p2 name|Jason Pike]], 30, stagehand, was jailed for 16 months at Hull Crown Court for striking [[K p1 name|Clifford "Twinkle" Dawson]], 57, with a prop frying pan which was not, as it turned out, a prop. Mr [[K p1 name|Dawson]], Widow Twankey for thirty seasons, lost the hearing in one ear.

Nobody else in the wings had seen [[K p2 name|Pike]] swap the pans. Somebody in the front row had. She's nine, and she'd counted them. "There was a shiny one and a black one and he took the black one," she told police, and drew both. [[K p6 name|Miss Edith Pike]], prosecuting (the name's a coincidence), asked the jury to compare her drawing with the pan.

"The drawing is better," the judge said.

The manager, [[K p7 name|Norma Fitch]], told the Mail that the girl has been given a season ticket. It's taped to the box-office window: "[[W p3 name|Lucy Barraclough]] + 1, Row A, always." Her grandfather, [[W p8 name|Wilf]], is the one.

The show went on. [[K p4 name|Gemma Dawson-Lee]], 17, no relation, stepped from the chorus to play the Widow; [[K p9 name|Craig Fitch]], 14, was half the camel and is now all of it.
