id: at0004
genre: news
where: GB-WLS
published: 2016-07-08
title: Newport car wash brothers kept men 'in a box that had carried fridges'
person p1: role=victim,witness age=29 protected=yes why=trafficking-victim
person p2: role=victim,accused age=24 protected=yes why=trafficking-victim
person p3: role=convicted age=35 protected=no why=adult-convicted
person p4: role=convicted age=32 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness,bystander age=- protected=no why=adult-bystander
person p8: role=official,expert age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: one washer was fined for driving uninsured and for begging before he was seen as a victim; the car wash is where they also slept

Two brothers who ran hand car washes in Gwent were jailed on Thursday, one for nine years and one for six. Their customers had paid a fiver.

[[K p3 name|Florin Dragomir]], 35, and [[K p4 name|Iulian Dragomir]], 32, both of [[K p3 address|Ridgeway Close, Newport]], were found guilty in May of requiring others to perform forced or compulsory labour. Sentencing them at Cardiff Crown Court, Judge [[K p5 name|Eirlys Vaughan-Hughes]] said the refrigerated container at the back of [[W p1 employer|Malpas Shine 'n' Go]], where six men slept head to toe, "had been built to keep meat, and you used it for that".

The jury's verdict leaned on one witness. [[W p1 name|Nicolae Radu]], a roofer from Bacau who was 29 at the time, came over on the promise of £60 a day. The brothers met him at Victoria with a sandwich and took his identity card, [[W p1 id|XC 550117]], "for the council". He next saw it in an evidence bag.

"He'd lost the feeling in his fingers from the acid," said [[K p7 name|Gethin Pugh]], who has the tyre shop opposite. "I gave him gloves and the next day [[K p4 name|Iulian]] was wearing them. That was when I rang. We called him [[W p1 alias|Nicky Bach]]." Mr [[K p7 name|Pugh]] was commended by the judge.

When [[W p1 name|Radu]] asked for wages he was told that he owed for the coach, the bed and the sponge. When he asked again, [[K p3 name|Florin Dragomir]] broke [[W p1 body|two of his front teeth]] with a lance.

For another man the law arrived earlier and did worse. [[W p2 name|Costel Munteanu]], 24, was stopped in Cwmbran driving a van to collect rags, on the brothers' orders; magistrates fined him £450 and gave him six points. That October he was arrested for begging outside the market with a sign he could not read. PC [[K p6 name|Lowri Prothero]] told the court, with some courage, that she had cautioned [[W p2 name|Munteanu]] herself. "He kept pointing over my shoulder at a Passat. I told him not to be funny." The Passat was [[K p4 name|Iulian Dragomir]]'s.

[[K p6 name|Prothero]] has since trained with the force's modern slavery lead, Det Insp [[K p8 name|Nicholas Radcliffe]]. "The van, the fine, the sign, it was all there," he said. "What [[W p2 name|Costel]] didn't have was anybody who'd turn round and look."

The convictions (case [[W p2 id|62CW/0148/14]]) have been sent to the review commission. Mr [[W p2 name|Munteanu]] now lives with [[W p2 address|a Baptist family on Pontnewynydd Terrace]] and is learning to lay hedges.

From the dock [[K p3 name|Florin]] shouted a word in Romanian. The interpreter paused, and was told that it need not be translated.

The container was sold for scrap in March. The money, £310, goes towards the compensation order: £11,200 for each of the six, to begin with Mr [[W p1 name|Radu]]. "[[W p1 name|Nicolae]] wants to spend his on a dentist and a lawyer," said Det Insp [[K p8 name|Radcliffe]], "in that order."

Caption: [[W p1 photo|Nicolae Radu, with cap, leaves court by the side door on Thursday]].
