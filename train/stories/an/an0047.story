id: an0047
genre: news
where: AU-VIC
published: 2003-12-09
title: Wedding that never was: Shepparton aunt acquitted, girl keeps the cake
person p1: role=victim age=16 protected=yes why=minor-victim
person p2: role=accused age=51 protected=decide why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=witness age=13 protected=yes why=minor-witness
person p8: role=author age=- protected=no why=author
screen p1: none
note: forced marriage charge fails; near-miss: no work, no sex; aunt relative accused decide; brother witness; school; nickname

By [[K p8 name|Damian Frawley]]

The cake had three tiers and a bridge. By the time that the jury returned, it was the only part of the wedding still in dispute.

[[D p2 name|Gülsen Aydemir]], 51, was found not guilty in the County Court at Shepparton yesterday of having detained her niece, who's 16, in order that she should marry a man of 29. The bridegroom, [[K p3 name|Orhan Demirtas]], a fitter, had been discharged in August. He thought she was 20, he told police, and had asked her twice if she'd like to. [[K p3 name|Demirtas]] has married somebody else.

It was never said that the girl had been made to work, nor that any man had come near her. What the Crown alleged was four days in a back bedroom with a lock. "A locked door's a locked door," prosecutor [[K p4 name|Brian Coghlan]] told the jury. The defence said that the lock had been to keep out the cousins.

The key witness was 13: her brother, who climbed a lemon tree and fed her pide through the louvres, and then rode eleven kilometres to a police station on [[W p7 vehicle|a pink bicycle]]. Under cross-examination, he said he didn't want Auntie to go to gaol. He wanted her to say sorry.

Judge [[K p5 name|Fiona Lascelles]] closed the court for both children and told the press that neither was to be identified. To be named in print, [[K p5 name|Lascelles]] said, would finish what the back bedroom began.

Dr [[K p6 name|Aynur Whitfield]], who's worked with Turkish families in the Goulburn Valley since 1979, gave evidence that such quarrels were as often about shame as about marriage. She had told the aunt so beforehand. "In three languages," said Dr [[K p6 name|Whitfield]].

As the verdict was read, somebody in the gallery called out, "[[W p1 name|Sibel]], canım!" A girl in [[W p1 school|the blazer of Our Lady of the Orchards College]] ran across the court, round the dock, and put both her arms about the accused. The two stood like that for some minutes; the tipstaff studied the ceiling. Mrs [[D p2 name|Aydemir]] did say it then, in Turkish, to the boy as well. "[[W p7 name|Emre]], oğlum," she said.

The family has [[W p1 other|the apricot orchard with the water tower at Ardmona]]. There's a sign at the gate, which was put up for the wedding and hasn't been taken down, with a heart on it, and "[[W p1 name|SIBEL AYDEMIR]] & [[K p3 name|ORHAN]]". The court list, too, had her in full on the first day, as though she'd been the one accused: [[W p1 name|Aydemir, S.]] ([[W p1 id|03-01177]]).

And the cake? It's been in a cool store since March, among the pears. [[W p1 alias|Sibs]], as she is to her netball team, will cut it on Saturday. She turns seventeen.
