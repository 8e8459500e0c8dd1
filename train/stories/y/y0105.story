id: y0105
genre: news
where: PH
published: 2018-04-12
title: Altar server's letter reaches bishop, then police
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official

KALIBO, Aklan – It ran to four lines in pencil and was addressed to "Dear Bishop or anyone."

The writer is 13 and served at the altar of [[W p1 place|San Telmo chapel, Brgy. Bulwang-Ilaya]]. His letter says what a lay minister did to him in the sacristy after the dawn Masses of Advent and closes by asking who will now ring the bell.

On Tuesday the minister, [[K p2 name|Severo Icamina-Tolentino]], 49, was arrested on five counts of acts of lasciviousness in relation to RA 7610. He posted no bail. Vicar general [[K p3 name|Msgr. Amadeus Rentillo]] went with the family to the women and children's desk. "We should've gone sooner. He told someone in October, and that someone was us," he said.

Police Chief Inspector [[K p5 name|Junalyn Fernando-Ibabao]] withheld the boy's name. The parish secretariat, posting its thanks, didn't: "Prayers for [[W p4 name|Sis. Delia Magharing]] and her sons, esp. [[W p1 name|Jhoemar]], for his courage."

He's back in school. A cousin rings the bell.
