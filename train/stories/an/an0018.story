id: an0018
genre: social
where: NZ
published: 2020-01-19
title: Post in the group "Ōtaki Beach Noticeboard", and what came under it
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=decide why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
note: private accusation of a dance teacher in a social group by mother; author signs first-person as mother -> D; accused only by private voice; comments slip

**[[D p3 name|Marama Tukere-Hill]]** · Ōtaki Beach Noticeboard · 19 January at 8:06 pm

I've sat on this since Labour Weekend and I'm not sitting on it any more. If your kid goes to [[D p2 employer|Step Up Studio]], take them out. My girl's sixteen and was in the senior troupe. He drove her home from Levin comp. He did not drive her straight home. That's all I'm saying on here. The police have had it for nine days and he's still teaching the littlies on Saturday.

[[K p4 name|Bex Coulter]]: OMG hun. Is this [[D p2 name|Adrian]]?? He taught both of mine

[[D p3 name|Marama Tukere-Hill]]: yes [[K p4 name|Bex]] it's [[D p2 name|Adrian Fosse]]. I'm not scared of a lawyer

[[K p6 name|Geoff Winiata]] (admin): Whānau, I'm turning comments off in ten minutes. Nobody's been charged. Think what you put up.

[[K p4 name|Bex Coulter]]: but which of your girls?? not the one that did [[W p1 other|the solo in the Matariki show with the red fans]]

[[D p3 name|Marama Tukere-Hill]]: I'm not saying which

[[K p4 name|Bex]]: oh no. oh [[W p1 name|Aroha]]. she did my [[K p4 other|Lily]]'s hair for that

[[K p6 name|Geoff Winiata]]: [[K p4 name|Bex]] delete that please. She's a minor and it's a criminal case, or it'll be.

Unknown user "[[D p2 alias|truth_on_toes]]": This is defamation. I've three witnesses I was in the hall stacking chairs til 11. [[W p1 name|Aroha Hill]] was a troubled kid before she ever came to me, ask [[W p1 school|Ōtaki Coast College]] why she left. I drove her bc her Nana [[W p7 name|Wikitoria]] forgot to.

[[D p3 name|Marama Tukere-Hill]]: my mother's EIGHTY. Screenshotted. And that's him, you all can see it is him, [[D p2 phone|021 555 0143]] is his number, it's on his flyer

[[K p4 name|Bex Coulter]]: I've deleted mine xx

[[K p6 name|Geoff Winiata]]: Righto. Sergeant [[K p5 name|Jordan Fosse]] (NOT related, he says, and he is heartily sick of being asked) at Levin has rung me at home. Sgt [[K p5 name|Fosse]] says that there's an open file and you may quote it to the investigator: [[W p1 id|200110/4471]]. If you know something, ring 105. If you don't, put the kettle on.

[[K p6 name|Geoff Winiata]]: And to the person sharing the troupe photo with one face circled: it's off. Don't make me do it twice. We all know that she's [[W p1 employer|on the counter at Riverstone Berries]] this summer, and she should be able to weigh a kilo of raspberries without being stared at.

Reply from [[D p3 name|Marama Tukere-Hill]], 9:51 pm: Thank you [[K p6 name|Geoff]]. [[W p1 name|Roha]]'s gone to bed. She's read the lot. She said, "Mum, you spelt comp wrong."

Comments have been turned off by an administrator.
