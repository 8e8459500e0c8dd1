id: n-0026
genre: news
where: CA-BC
published: 2011-02-24
title: Crown wants teen killer's friends named; judge says 'one of them only'
person p1: role=convicted age=17 protected=decide why=charged-as-adult
person p2: role=convicted age=15 protected=yes why=juvenile-accused
person p3: role=witness age=16 protected=yes why=minor-witness
person p4: role=deceased age=19 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=official age=- protected=no why=official
person p11: role=witness age=14 protected=yes why=minor-witness
note: YCJA; an adult sentence lifts the ban for one (decide), not for the other; two witnesses under 18

NEW WESTMINSTER — A B.C. Supreme Court judge has imposed an adult sentence on one of two youths who swarmed [[K p4 name|Andrew Pickersgill]], 19, at a SkyTrain station, and a youth sentence on the other.

The consequence is that one has a name. He is [[D p1 name|Dylan Roy Stobbart]], who was 17. Justice [[K p5 name|Carys Whitlam]] gave him life with no parole for seven years.

The other, who was 15, may not be identified under the Youth Criminal Justice Act. He'll serve three years, 18 months of it in the community. [[K p5 name|Whitlam]] accepted that he'd tried to pull [[D p1 name|Stobbart]] away.

"I lost my boy and I still say that," the victim's mother, [[K p8 name|Judith Pickersgill]], told reporters. "[[W p2 name|Cameron]] wrote to me. [[D p1 name|Stobbart]] never did."

She'd met the younger boy's father, [[W p9 name|Ian Dragomir]], in the corridor, and they had shaken hands.

Prosecutor [[K p6 name|Noor Sandhu]] had asked that the two girls who testified also be identified, as one had posted about it. [[K p5 name|Whitlam]] said no. The girls were 16 and 14. The older, the judge said, "posted as a child does." Her post, a picture of the platform signed [[W p3 alias|@kels.bells604]], is still up. The younger had told the court by video that she threw her slushie at [[D p1 name|Stobbart]] "to make him stop." The sheriff called her as "Miss [[W p11 name|Tran]]."

Defence lawyers [[K p7 name|Morris Kwan]] and [[K p10 name|Jacqueline Whitlam-Roy]] (the judge's niece by marriage, as disclosed on day one) had no comment.
