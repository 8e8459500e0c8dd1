id: y0063
genre: news
where: ZA
published: 2015-03-20
title: Pinetown chess club owes hall R8 000, plays on
person p1: role=official age=- protected=no why=adult-bystander
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
note: nothing to protect; debt, girl beaten (chess), trapped

The municipality has changed the locks on Caversham Hall, so on Saturday the Pinetown Chess Club held its autumn open on the pavement.

"They say that we owe R8 000. We say that the roof owes us," said chair [[K p1 name|Mr Premchand Soobramoney-Dlamini]].

Winner on tie-break was [[K p2 name|Thandolwethu Maphumulo]], 12, from Sarnia Primary, who trapped a dentist's queen, was beaten only once, and sold her bishop so dearly that spectators got up from the kerb. She's never had a lesson; she learned from a library book with the last page torn out, and it's her view that openings are for people with no imagination.

Ward councillor [[K p3 name|Rochelle Meintjies-Khumalo]] said the debt is being looked at. She lost in eleven moves.
