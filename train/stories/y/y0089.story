id: y0089
genre: news
where: PK
published: 2017-09-08
title: Karachi: thirteen-year-old held in gutka raid
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
note: boy booked as manufacturer; text tells he was kept

KARACHI: A boy was among five persons sent up to the court for manufacturing of gutka after a raid on a godown in Lyari's Kalakot on Wednesday.

The FIR, [[W p1 id|no. 184/2017]], has him last: "[[W p1 name|Rozi Khan]] s/o not known, aged about 18". The court's medico-legal officer made it 13.

Magistrate [[K p3 name|Sahiba Zehra Jatoi-Memon]] noticed that he scratched his palms, which were without skin. He told her that a man at Jacobabad bus adda gave his mother Rs 4,000 for a job in a bakery. He'd mixed lime and betel since winter, behind a shutter that was locked from outside, with no wage; those who cried had lime rubbed in the eye. "I said to the police bhai, thank you. He put the ring on my hand."

The ring, that's the handcuff, was taken off. The boy went to [[W p1 address|the Darul Itfal at Korangi]]. The owner of the godown, [[K p2 name|Yaseen Mama]], was remanded.

State's counsel [[K p4 name|Barkatullah Soomro]] said that the challan will be amended "in due course".
