id: o-0063
genre: interview
where: US-NM
published: 2019-10-03
title: Q&A: the woman in unit 9
person p1: role=victim age=38 protected=yes why=domestic-violence-victim
person p2: role=accused age=41 protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=victim age=7 protected=yes why=minor-victim
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen: none
note: adult DV would be decide, but naming her identifies the child whose arm was broken: W for both; shelter unit W; husband accused by her only, also the child's father

*This interview was recorded in a place we said that we wouldn't describe. We then described it. The print edition has been pulled; this is the corrected text, and it is still not right. — [[K p3 name|Marisol Ulibarrí]], editor*

**Q. How long have you been here?**

Since the monsoon. They gave us [[W p1 address|number 9, behind Santa Rita church]], because it has the bathtub.

**Q. Would you like us to use your name?**

I don't care for me. [[W p1 name|Yvonne]]. [[W p1 name|Yvonne Trujillo-Baca]]. If it was only me I'd put it on a billboard. But he's got my eyes and my last name, my boy, so no, I guess. No.

**Q. What happened in August?**

My husband, [[D p2 name|Leroy Baca]], pulled the phone off the wall. I've had that before. I've had the wall before. But [[W p4 name|Isaac]] got in between with a plastic sword. He's seven. And it was his arm that went.

**Q. Were the police called?**

Who with? The phone was off. We walked to [[W p1 employer|the Allsup's where I work]] and my manager, [[K p6 name|Tino]], drove us. I haven't filed. Everyone's waiting for me to file.

**Q. What do you need?**

A left-handed pair of scissors. His right is in the cast, and he's making a crown.

*Director [[K p5 name|Ana Lucía Frémont]] says that four of the program's eleven units are occupied by women who drove past a nearer one because it was known. Mr. [[D p2 name|Baca]], of [[W p1 address|Tierra Amarilla Road]], told us his wife fell on the boy. No charge has been filed against him.*
