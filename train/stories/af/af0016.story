id: af0016
genre: news
where: CA-BC
published: 2017-05-18
title: Restaurant cook ordered deported after walkout
person p1: role=victim,accused age=38 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: immigration tribunal sees a breach of a permit; advocate tells debt and passport

KELOWNA — A cook who left the employer named on his work permit lost his appeal and must leave Canada by June 30.

[[W p1 name|Harjinder Pal Dhesi]], 38, spent fourteen months at [[D p1 employer|Lakeview Tandoor]]. He had paid the owner, [[D p2 name|Gurmeet Nagra]], $35,000 for the position, he told the board, most of it borrowed on his father's fields. Of each $1,800 paycheque, $1,500 had to be handed back in cash. "He kept my passport for safety. He said if I complain he will call my village and they will sell the buffalo and then the house," said [[W p1 name|Dhesi]].

[[D p2 name|Nagra]] denied it in a letter.

Board member [[K p4 name|Suzanne Arcand]] found the cook had "worked without authorization for a competing establishment," which is to say that he washed pots for a cousin.

[[K p3 name|Amelia Okanee]], of a migrant workers' clinic, called the ruling upside down. File [[W p1 id|VB7-01440]].
