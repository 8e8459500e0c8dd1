id: o-0026
genre: news
where: GB-ENG
published: 2012-06-21
title: Crown Court round-up
person p1: role=convicted age=28 protected=no why=adult-convicted
person p2: role=victim age=63 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=convicted age=43 protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=accused age=35 protected=no why=adult-accused
person p8: role=victim age=- protected=no why=adult-victim
person p9: role=convicted age=50 protected=no why=adult-convicted
person p10: role=victim age=- protected=no why=adult-victim
screen: none
note: four adult cases in the local-paper manner with home streets; all stay

**Robbed taxi driver for £34**

A roofer who held a screwdriver to the neck of a taxi driver was jailed for four years at Teesbank Crown Court on Monday. [[K p1 name|Jordan Lee Hartley]], 28, of [[K p1 address|Marton Grove]], admitted robbery. His victim, [[K p2 name|Abdul Rauf Mirza]], 63, told the court in a statement that he had given up nights. [[K p3 name|Rachel Unwin]], prosecuting, said [[K p1 name|Hartley]] had left his own phone on the back seat. Recorder [[K p4 name|Simon Tetley-Jones]] told him: "You chose a man on his own at two in the morning. He'd have been somebody's grandad. He is, in fact."

**Club treasurer spared prison**

[[K p5 name|Deborah Anne Clegg]], 43, of [[K p5 address|12 Whinfell Court]], got 10 months, suspended, for taking £11,870 from a working men's club. Mitigating, [[K p6 name|Oliver Nwosu]] said that she'd repaid all but £900 and had written to every member. The Recorder ordered 200 hours' unpaid work.

**Not guilty plea**

[[K p7 name|Marcin Zieliński]], 35, of no fixed address, denied wounding [[K p8 name|Gary Stobbs]] with intent outside a kebab shop in Linthorpe on March 31. Trial was fixed for the week of October 8, with a time estimate of three days. He was refused bail.

**"Disgraceful" driving**

Lorry driver [[K p9 name|Trevor Mark Oldroyd]], 50, of [[K p9 address|Beck Row, Stokesley]], was sending a text message when he struck cyclist [[K p10 name|Dr Ngaio Pattison]] on the A172. She's had six operations. He was banned for three years and jailed for 14 months after admitting dangerous driving. "I have thought about her every day," he said from the dock. The Recorder said he did not doubt it.
