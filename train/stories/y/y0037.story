id: y0037
genre: news
where: IN-KA
published: 2019-02-07
title: Cubbon Park snake-catcher retires undefeated
person p1: role=bystander age=60 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; initials before a long name

BENGALURU: In thirty-four years [[K p1 name|A. N. T. Shivakumaraswamy Odeyar]] was bitten once, by a pomeranian.

The forest department's last salaried snake-catcher hung up his stick on Wednesday. He'd touched, by his own ledger, 11,402 snakes, of which he "sold none and named four".

His superior, RFO [[K p2 name|Ms Chaitanyeshwari Gadag]], gave him a shawl. A flat owner of Malleswaram, [[K p3 name|Commander (retd) Loganathan]], came in uniform to thank him for the rat snake which had been living in the lift shaft since the monsoon of 2006, and which the residents' association had billed for maintenance.

[[K p1 name|Odeyar]], 60, will go to his daughter in Tumkur. He is afraid, he said, of cows.
