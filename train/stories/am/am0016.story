id: am0016
genre: interview
where: PK
published: 2015-06-12
title: "I signed the register every morning": a kiln, a debt and a long walk to Lahore
person p1: role=victim,author age=34 protected=no why=consented
person p2: role=victim age=12 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim,accused age=30 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p4: labor-trafficking misidentified=yes
note: the speaker chose her name; her nephew and a co-worker did not; co-worker jailed for breach of contract/theft

The diaspora weekly *Sitara* met [[K p1 name|Shamim Bibi]], 34, in a union office in Bradford, where she's touring mosques and trade councils. She asked us to use her name and her face. [[K p7 name|Hina Cartwright-Malik]] interpreted and wrote this down.

**How did it begin?**
With a wedding. My husband took twenty thousand rupees from the kiln owner, [[K p3 name|Chaudhry Arshad Warraich]], and we went to make bricks until it was paid. We were eleven years.

**Could you leave?**
Of course, if you leave somebody behind. That was the rule. When I went to bury my father, they kept my sister's boy, [[W p2 name|Sunny]], as the surety. He was twelve. He turned bricks in the sun, two thousand a day, and slept in the munshi's store.

**People here ask why no one went to the police.**
One went. [[W p4 name|Boota Masih]] walked to the station at night with his hand wrapped in a dupatta. In the morning [[K p3 name|Warraich]] came with the register, and it said that [[W p4 name|Boota]] had stolen an advance of ninety thousand. So they locked up [[W p4 name|Boota]]. Five months he was in Kot Lakhpat, prisoner [[W p4 id|3361-B]], with [[W p4 body|two fingers gone from the machine]].

**Is that in the court papers?**
Ask my lawyer, she likes papers. (*[[K p6 name|Asma Pirzada]], of the Kiln Workers' Front, who was sitting beside her, gives the number: [[W p4 id|FIR 212/12, State v. Boota Masih]]. The High Court quashed it. "He was the complainant and they made him the accused," says [[K p6 name|Pirzada]].*)

**And the owner?**
He's been charged. The judge is a proper judge, [[K p5 name|Justice Kamran Aftab]], he came out to the kiln and picked up a wet brick himself. He couldn't hold it a minute. But [[K p3 name|Arshad Warraich]] is on bail and he has built another chimney.

**You tell all this under your own name. Aren't you afraid?**
I'm [[K p1 name|Shamim]], of [[K p1 address|Chak 41]]. Everyone knows that already. Those who did it sleep well, so should I. For the boy it's different. He's in [[W p2 school|Father Anthony's boarding school at Youhanabad]], he's second in class, the others don't know. If they hear "bhatta boy" he'll come home. Don't put him.

**We won't.**
And [[W p4 name|Boota]] neither. He's got a job with [[W p4 employer|a dairy in Raiwind]], they think he lost the fingers in a fodder cutter.

**What should readers do?**
Look under the plaster. Somebody turned each one over.

*[[K p1 name|Shamim Bibi]] speaks at the Trades Hall on Saturday at 6. Pictured at the kiln in 2011: [[K p1 name|Shamim]] with her sister's family; [[W p2 photo|Sunny (Sunil Yousaf) is at far left, with the mould]]. Photo: Kiln Workers' Front, [[W p2 url|kwf.example/img/sunil_yousaf_2011]]*
