id: am0048
genre: blotter
where: MY
published: 2023-03-13
title: Court of Appeal briefs, Putrajaya
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=deceased,victim age=39 protected=no why=adult-victim
person p4: role=convicted age=60 protected=no why=adult-convicted
person p5: role=victim age=71 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=29 protected=no why=adult-accused
screen: none
note: nothing to protect; adult crime, wildlife and "human trafficking" charge struck for a legal employer; every number stays

**Hanging commuted.** Lorry driver [[K p1 name|Saravanan a/l Muthusamy]], 44, who has been under sentence of death for eleven years for the murder of a fellow driver, [[K p3 name|Azizul Hakim Taib]], 39, at a lay-by near Tapah, will serve thirty from the date of his arrest. Justice [[K p2 name|Datuk Rohana Wahid]], with whom two others agreed, said that the quarrel was over a spanner, that both men were armed with it in turn, and that the appellant had since taught two hundred prisoners to read. "[[K p3 name|Azizul]] had a good wife," [[K p1 name|Saravanan]] told the bench from Kajang by video. "Each Raya I write to her. She's never answered and she needn't." His prison number, which he'd given before his name, is [[K p1 id|05-1551-K]].

**Forged wills.** There's no relief for [[K p4 name|Ignatius Foong Kok Wai]], 60, a solicitor of Seremban, now struck off, who left himself three shophouses in a dead client's hand. The living client was not dead. [[K p5 name|Puan Sri Habibah Daud]], 71, had been on a cruise. "I came home and I'd been generous," she'd told the trial court. [[K p4 name|Foong]] will go on serving his five years. The shophouses, at [[K p5 address|15, 17 and 19 Jalan Tuanku Munawir]], are once again [[K p5 name|Puan Sri Habibah]]'s, together with a bill for their assessment.

**Trafficking charge bad in law.** A plantation manager charged in 2021 under the anti-trafficking statute needn't answer it. [[K p8 name|Hafiz Ridzuan Baharom]], 29, had been accused of harbouring eleven Indonesian cutters. It's common ground that they had permits, savings and motorcycles, and that the permits had lapsed by nine days in a lockdown, when no office was open to renew them. No one was threatened, owed him a sen or had been parted from a passport; all eleven, called by the prosecution, said he had lent them his goat. "A form that's late is not a chain," said Justice [[K p2 name|Rohana]]. Deputy public prosecutor [[K p6 name|Lee Mun Fai]] said that he wouldn't seek leave. [[K p8 name|Hafiz]] asked if his bail, RM22,000, could be paid straight to the bank, as he was getting married on Saturday.

**Pangolin.** The same DPP, [[K p6 name|Lee]], did better against a syndicate which smuggled pangolins as "frozen ducks"; see page 6.

**Courtroom manners.** Counsel for all the losing parties was, by a coincidence of the list, [[K p7 name|Shanti Ponnudurai]], who'd been up since four. On being told for the third time that her time was over, [[K p7 name|Ms Ponnudurai]] said, "So I gather, my Lady," and bowed, and was much applauded. She had in fact won the second of the three. It hadn't been noticed by anyone, including her.

Hearing numbers: [[K p1 id|B-05-155-03/2020]]; [[K p4 id|N-06B-51-08/2021]]; [[K p8 id|C-05H-551-11/2021]]. Corrections to the Registry desk, 03-5555 0191.
