id: u0068
genre: news
where: GB-SCT
published: 2021-05-20
title: Nail technician cleared of working illegally
person p1: role=victim,accused age=35 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: adult Vietnamese, convicted of illegal working; slept in the shop; conviction set aside; false papers name

Sheriff Appeal Court, Edinburgh. The conviction was under a name that was never hers.

'[[W p1 alias|Nguyen Thi Mai]]' had been fined £300 at Kirkcaldy in 2018 as an illegal worker at a nail shop. The woman behind the name, 35, was given it by [[K p2 name|Stuart Ha Baird]], 47, together with a used provisional licence. He had paid the lorry, he said; she would paint until it was squared. There was no figure, then there was a figure, then there was twice the figure. She slept [[W p1 address|on the pedicure thrones at 9 Linktown Wynd]], with a shutter down that could be opened only from the pavement.

She paid the fine out of tips, over fourteen months.

Sheriff Principal [[K p3 name|Isla Dunbar-Roy]] said that the police, the fiscal and, with respect, the sheriff below had all had sight of the burns on her hands from acetone and had all supposed that she was clumsy.

[[K p4 name|Tarquin Menzies]], advocate, appeared for her. In his note of argument, which is on the court's website, paragraph 2 begins: "The appellant, [[W p1 name|Le Thi Hanh]], a native of Ha Tinh..."

[[K p5 name|Dr Fiona Auld]] of the Guarantee for Trafficked Women called for an audit. — [[K p6 name|Roddy Imrie]]
