id: aa0029
genre: roster
where: CA-AB
published: 2021-08-27
title: Detachment cells — prisoner log
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=19 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
note: nail bar / domestic? here a restaurant cook under LMIA; logged as mischief

Cell 1  IN 18:20  [[K p3 name|LAMOUREUX, Denis]]  46  drunk, s. 320.14  OUT 06:00  file [[K p3 id|2021-1104402]]
Cell 2  IN 20:05  [[K p5 name|CARDINAL, Jordan]]  19  warrant Bonnyville  file [[K p5 id|2021-1104437]]
Cell 3  IN 22:50  [[W p1 name|PATEL, Jignesh R.]]  24  mischief s. 430 (broke basement window FROM INSIDE)  file [[W p1 id|2021-1104460]]  DOB [[W p1 birthdate|1997/02/03]]  5'6"  
    Guard note 23:30: Lives in that basement under [[W p1 employer|Royal Tandoori]]. Owner takes back $1,900 of every pay for "the paper," has his permit & passport in the till, told him his father in Vadnagar would be paid a visit if he quit. Twelve hrs a day since Jan. Not drunk. Very polite. Why is he in here
Cell 4  IN 01:15  [[K p2 name|SIDHWANI, Mahesh]]  32  the owner. s. 279.01  file [[K p2 id|2021-1104471]]
Cst. [[K p4 name|Raelene Whitford]]
