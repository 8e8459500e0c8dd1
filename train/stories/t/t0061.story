id: t0061
genre: news
where: US-MI
published: 2015-06-18
title: "Wife" in sham-marriage case was locked in, lawyer tells court
person p1: role=accused,victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=decide why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: charged with marriage fraud; husband and mother-in-law enslaved her; relatives by marriage, D; mosque/temple neighbour

DEARBORN — She said "I do" to a man she had met that morning and then, she says, cooked for eleven people for three years.

[[W p1 name|Sabina Khatun]], 22, goes on trial in the fall for marriage fraud. Her husband, [[D p2 name|Rafiq Miah]], 51, is to testify against her under a deal; he and his mother, [[D p3 name|Jahanara Miah]], have been charged with keeping her in servitude and say they'll fight that.

Defense counsel [[K p4 name|Tahira Aziz]] told the federal magistrate on Monday that the fraud was on her client. The bride paid for nothing and signed nothing she could read. She rose at four. She wasn't to use the front stairs. The mother kept her passport, and her wedding gold, and when she asked for a lesson in English she was struck with a rolling pin on the hands.

A mail carrier, [[K p6 name|Dwight Coates]], became uneasy over a slip of paper that reached him through the slot of [[W p1 address|14 Calhoun]], on which was written the one word HELLO.

"She'd have pleaded to anything," said [[K p4 name|Aziz]]. Assistant U.S. Attorney [[K p5 name|Brent Tolan]] didn't object to bail. She's with [[W p1 place|the Sisters on Vernor Highway]].

