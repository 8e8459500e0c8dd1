id: x0017
genre: roster
where: US-LA
published: 2015-01-09
title: Booking log – Terrebonne – 01/08/15
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=accused age=22 protected=decide why=trafficking-victim
person p4: role=accused age=35 protected=no why=adult-accused
screen p3: unclear
note: 17 held as an adult; weak signs only in one entry; rest plain

NAME / AGE / CHARGE / NOTES

[[K p2 name|BERGERON, TROY J]] / 41 / DWI 2nd / released to wife
[[D p1 name|VERDIN, ELIJAH P]] / 17 / ARMED ROBBERY – CHARGED AS ADULT, bill of info filed / [[D p1 id|bk# 15-00083]] / hold separate from gen pop
[[D p3 name|PARFAIT, BRANDI L]] / 22 / PROSTITUTION, 2nd / [[D p3 id|bk# 15-00084]] / male in truck outside posted her $ before she was printed, asked 4x "when she back to work". she wdnt look at him. declined to talk
[[K p4 name|SCHEXNAYDER, PAUL]] / 35 / theft of goods (boat motor)
