id: y0016
genre: email
where: NG
published: 2020-02-11
title: Fwd: the girl at No. 9
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen: labor-trafficking
note: estate e-mail; house girl; private accusation, nobody charged; the house where she lives

From: [[K p3 name|Ebitimi Sokari-Alalibo]]
To: residents list
Subject: Fwd: the girl at No. 9

Neighbours,

I'll be direct. The small girl at [[W p1 address|No. 9, Atinuke Close]] is called [[W p1 name|Mfoniso]]. She is thirteen. I know because on Sunday she came over the fence at my side with her hand burnt and asked my wife in Ibibio for salt.

She was collected from [[W p1 address|Ikot Abasi-Udo]] two years ago with the promise of secondary school. She has never entered a classroom in Lagos. She washes from five until midnight, she is not paid, and when she asked to go home madam used the electric iron. Mrs [[D p2 name|Folasade Ajibewa-Thorpe]] sits two rows ahead of me in church, so believe that I don't write this for pleasure.

I've called NAPTIP. The officer, a Mr [[K p4 name|Danjuma Gyang]], asked that no one confront the family before Thursday. Please don't discuss it with your drivers.

Security: nobody should open the gate for that Highlander with a child in it.

[[K p3 name|E. Sokari-Alalibo]]
No. 11
