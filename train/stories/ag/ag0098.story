id: ag0098
genre: news
where: ZA
published: 2009-01-23
title: New head, same Labrador
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: boarding school hires; dormitory, scholarship; nothing to protect

The Labrador came with the house, explains [[K p1 name|Dr Nomvula Cele]], and so did the tin.

In the tin was R212, a whistle and a list of boys who in 1974 had been owed a swim. She has been tracing them. Four have come for it. One, [[K p4 name|Judge Basil Harcourt]], swam two lengths in his underpants and went back to Pretoria.

[[K p1 name|Cele]], formerly of Eshowe, is the first woman to run [[K p2 school|Lions River Preparatory]] in its 104 years. She's put glass in the doors, taken the boarders' trunks off the landing, and moved prep to the library, "where you can see everyone and everyone's bored together". Matron [[K p3 name|Desiree Juggernath]] calls it a revolution with hot water.

The senior scholarship has gone to [[K p2 name|Senzo Mthethwa]], 12, of Buller dormitory. His answers were his own, to judge from the spelling.
