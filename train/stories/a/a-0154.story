id: a-0154
genre: news
where: AU
published: 2016-09-07
title: Boy, 16, to face Children's Court over servo hold-up
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=17 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: WA; a teenage attendant is the victim; footy club and a facial mark; nickname by the owner

A 16-year-old boy accused of robbing a Kalgarra service station with a cricket stump will appear in the Children's Court on Friday.

Police allege he asked for smokes and the till at 9.50pm on Sunday. The attendant, 17, handed him both and a pie. He was recognised by [[W p1 body|the port-wine mark down one side of his neck]] and by his shorts, [[W p1 other|which were from the Kalgarra Colts under-17s]].

Senior Constable [[K p3 name|Bronwyn Keogh]] said no one was hurt.

Owner [[K p4 name|Con Papadakis]] has offered his worker a week off. "[[W p2 name|Jarrah]] says no, she needs the shifts," Mr [[K p4 name|Papadakis]] said. "She went to primary with him. She goes, 'It was only [[W p1 alias|Spud]].'"
