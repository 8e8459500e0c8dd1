id: b-0110
genre: comments
where: IE
published: 2018-05-01
title: Thread: "Restaurant owner in court over unpaid chef" (11 replies)
person p1: role=victim age=32 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: labor-trafficking
note: Irish trafficking case of forced labour in a kitchen; customers in the comments single out the chef by dish, limp and first name

The story: A 48-year-old restaurateur, [[K p2 name|Farooq Lateef Mahon]], has been sent forward for trial on a charge of trafficking a man for labour exploitation. Garda [[K p5 name|Aisling Tuohy]] said the man, 32, worked 80 hours a week over four years, was locked in at night and was told that his wife's family in Sylhet would pay if he left.

[[K p3 alias|biryani_head]]: I don't believe a word, [[K p2 name|Farooq]] is a gent. Free poppadoms
[[K p4 name|Maura Geraghty]]: He'd a man asleep on flour bags, I saw it. I thought it was a nap.
[[K p3 alias|biryani_head]]: who the lad with [[W p1 body|the limp]]?
marymac: yes. [[W p1 name|Shofiq]]. did the [[W p1 other|mango kulfi on RTÉ that time]]
[[K p4 name|Maura Geraghty]]: You shouldn't be putting that up. The judge said no identifying
marymac: its only a first name
[[K p4 name|Maura Geraghty]]: There's one Bangladeshi chef in Ballinderreen, [[K p3 alias|Biryani]], and you've just given him a leg as well
corkonian: He cooked for half this town for nothing. Whose names do we have? His.
Mod: Several edits made. Comments off.
