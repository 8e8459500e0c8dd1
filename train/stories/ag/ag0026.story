id: ag0026
genre: news
where: GB-SCT
published: 2022-04-28
title: Boy, 17, detained over shared pictures of classmate
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=17 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: juvenile accused of sharing an ex-girlfriend's images; both leak by a hashtag and a job

A TEENAGER who passed intimate photographs of a girl of 16 to a group chat of forty pupils has been placed under supervision for eighteen months.

Sheriff [[K p3 name|Alasdair Munro]], sitting at Inverness, said the boy, who was 17, had "done in a second what she will live with for years". He can't be named because of his age.

Procurator fiscal depute [[K p4 name|Catriona Bhatti]] told the court the pair had gone out for two months. When it ended he posted eleven images with the tag [[W p1 alias|#EilidhUncovered]]. She learned of it in the dinner queue at [[W p1 school|Strathcorrie Academy]].

The boy, whose first name, [[W p2 name|Fraser]], was read out twice by mistake, has lost [[W p2 employer|his Saturday job at the Kilbrae ski hire]]. The girl has moved in with her gran.
