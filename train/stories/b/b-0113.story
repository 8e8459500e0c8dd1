id: b-0113
genre: news
where: GB-NIR
published: 2022-06-21
title: Court digest: Tuesday at Ardmullan Magistrates'
person p1: role=accused age=54 protected=no why=adult-accused
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect

● Silage and the highway: farmer [[K p1 name|Samuel Eakin]] (54) was fined £250 for dropping what DJ [[K p4 name|Noreen Quigg]] called "a sausage of it, half a mile long". [[K p1 name|Eakin]] said it was more a quarter.

● [[K p2 name|Jordan McVeigh-Liu]] (22), a student, admitted to riding an e-scooter while holding a curry. Three points. The curry was a write-off.

● No appearance by [[K p3 name|Zbigniew Maj]] (36). A bench warrant was issued at 11.10 and withdrawn at 11.12 when Mr [[K p3 name|Maj]] came in from the toilet.

Adjourned: everything else.
