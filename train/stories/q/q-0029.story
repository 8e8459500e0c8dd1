id: q-0029
genre: news
where: KE
published: 2020-08-06
title: Pastor remanded over assault of choir member
person p1: role=victim age=23 protected=yes why=sexual-offence-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: church tied to victim who sings there

A Nakuru pastor was on Wednesday remanded for five days to allow police to complete investigations into claims that he sexually assaulted a choir member.

Pastor [[K p2 name|Josphat Kiprono Langat]], 47, of [[W p1 other|Shekinah Glory Tabernacle]], is accused of attacking [[W p1 name|Mercy Wanjiku Njoroge]], 23, in the vestry after a practice on July 31.

Corporal [[K p3 name|Halima Abdi]] told the court that [[W p1 name|Wanjiku]] sings alto in the choir and feared for her safety as church members had been calling her line, [[W p1 phone|0700 555 014]].

Magistrate [[K p4 name|Benard Otieno]] directed that Ms [[W p1 name|Njoroge]] be given protection.
