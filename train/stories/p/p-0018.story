id: p-0018
genre: news
where: IN-UP
published: 2014-11-19
title: Six of family freed from Shahjahanpur brick kiln after 14 months
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=victim age=11 protected=yes why=trafficking-victim
person p4: role=accused age=51 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
note: bonded labour; release certificate number; village; the family lived on the kiln; caption lists them

Staff Correspondent, SHAHJAHANPUR

A couple and four children who had been kept at work in a brick kiln against an advance of Rs 22,000 were released on Monday by the district administration, which found that with interest the sum had by then become Rs 61,000.

The kiln, [[W p1 place|Jai Durga Brick Field on the Tilhar road]], had 40 labourers when the team arrived. Its owner, [[K p4 name|Harpal Singh Yadav]] (51), was arrested under the Bonded Labour System (Abolition) Act and Sections 370 and 374 of the IPC. A contractor known as [[K p6 name|Munna Thekedar]] is being sought.

[[K p5 name|Sub-divisional magistrate Shalini Rastogi]] said that the family's ration card and voter cards were found in [[K p4 name|Yadav]]'s almirah. The man, 34, told her that when he asked to go home for a wedding his hut was locked from outside with his wife in it.

"They made a thousand bricks in a day, the six of them. At the end of the week he was given Rs 300 and a bag of flour, and it was written down as a loan," [[K p5 name|Rastogi]] said.

The eldest child is 11 and carried the mud. He can count, he told a constable, up to one thousand.

Each adult was given a release certificate ([[W p1 id|BL/SPN/2014/0093]] and [[W p2 id|0094]]) and a sum of Rs 1,000. They were put on a train for Gaya with a home guard.

[[K p7 name|Anwar Faridi]] of the Mukti Shramik Sangh, which lodged the complaint, said that more than half of bonded families went back for want of the rehabilitation money. "Certificate does not cook," he said.

[[K p8 name|R.K. Saxena]], counsel for [[K p4 name|Yadav]], said the advance had been taken by mutual consent before a notary and that workers "were at liberty in every sense". A bail application will be heard on November 24.

Caption: [[W p1 name|Ramdhani Musahar]] with wife [[W p2 name|Phulmati]] and son [[W p3 name|Guddu]] at the Collectorate on Monday, before leaving for their village, [[W p1 address|Belwa Tola]]. Photo: Staff
