id: aw0018
genre: news
where: IN
published: 2011-12-18
title: Raid at Budhwar lodge: five women, two customers held under PITA
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=accused age=50 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=victim,accused age=- protected=yes why=trafficking-victim
person p8: role=relative age=3 protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p7: sex-trafficking-adult misidentified=yes
note: women paraded as 'call girls'; police handout names them; one's child held by the madam; customers and lodge manager stay

[[K p9 name|Ashwin Deshmukh]], Pune

Acting on a tip-off, the social security cell swooped on a lodge behind the flower market on Friday evening and took five "call girls," two customers and a manager to Faraskhana police station, their faces wrapped in dupattas. The handout given to the press did not wrap anything.

It lists, under "accused," [[W p1 name|Rukhsar Sheikh alias Payal]] (22), r/o [[W p1 address|Room 14, Sagar Lodge]]; [[W p7 name|Bishnu Maya Tamang]] (age not stated) of the same room; and three others from Bengal. They've been booked under Sections 7 and 8 of the Immoral Traffic (Prevention) Act, CR No. [[W p1 id|3117/11]], for soliciting in the vicinity of a place of worship.

What the handout doesn't say is written in the station diary. [[W p1 name|Rukhsar]] told the lady constable that she had been sold for Rs 60,000 in July by a man who had married her at Murshidabad; that [[K p2 name|Shakila Bano]] (45), called [[K p2 alias|Amma]], keeps her little girl in a different house and lets her see the child on Fridays if the week's count is good; and that when it's not she is beaten. Of what the customers pay she has never held a note. [[W p7 name|Bishnu]], who speaks little Hindi, showed marks of a belt.

"We know that some may be victims," said ACP [[K p5 name|Sunanda Gaikwad]]. "But they were found soliciting and we've to show a recovery." She said [[K p2 name|Bano]], who has three older cases, had gone out to buy vegetables.

The customers, [[K p3 name|Nilesh Kothari]] (33), a cloth merchant with a shop at [[K p3 address|Laxmi Road]], and [[K p4 name|Prabhakar Salunkhe]] (50), were let off after tea on a bond of Rs 2,000. [[K p3 name|Kothari]] asked reporters for "discretion for the family's sake."

[[K p6 name|Advocate Farida Contractor]], who reached the station at 9 p.m., was told to come on Monday. "The law has sections for the one who sells and the one who keeps," [[K p6 name|Contractor]] said. "They used the two that are for her." She has moved the magistrate for the girl's custody. It's said that the three-year-old, whom the neighbours call [[W p8 name|Mehek]], is at [[W p8 address|a tailor's in Kachi Galli]].

On Saturday a Marathi daily carried a picture of the women getting down from the van. Its caption: "[[W p1 photo|Second from left, 'Payal', in the yellow salwar with a limp]]." On its website the file is called [[W p1 photo|rukhsar_faraskhana_2.jpg]].

All five have been sent to [[W p1 address|the Rescue Foundation home at Hadapsar]]. ACP [[K p5 name|Gaikwad]] promised an inquiry into how the names came out. "Miss [[W p1 name|Sheikh]] can give a complaint to me," she said. A constable was heard at the gate calling the roll: "[[W p1 alias|Payal]]! [[W p7 name|Tamang]]!"
