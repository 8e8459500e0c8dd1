id: s-0032
genre: social
where: NG
published: 2021-05-14
title: WhatsApp broadcast
person p1: role=victim age=21 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=decide why=author
screen p1: sex-trafficking-adult
note: private accusation of a "madam"; brother signs with shared surname

PLS FORWARD. My sister [[W p1 name|Osasere Igbinovia]], 21, dey Bamako. Madam [[D p2 name|Blessing Eboigbe]] from Upper Sakponba promised salon work, collected her passport [[W p1 id|A0455501]], now she must "pay" 1.5m by sleeping with men. She called with [[W p1 phone|+223 555 0188]]. NAPTIP have not picked. I am [[D p3 name|Efosa Igbinovia]], Benin City.
