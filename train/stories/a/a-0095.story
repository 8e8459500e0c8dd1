id: a-0095
genre: news
where: US-PA
published: 2018-08-17
title: 'He knew where I sat': Grand jury report on diocese names 14 priests
person p1: role=victim age=10 protected=no why=consented
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen: none
note: one survivor speaks on the record; a memorandum by a bishop names another whose parish team and scar are given

By [[K p7 name|Dominic Farrugia]]

[[K p1 name|Stephen Pachuta]] was ten and sat in the third pew, on the aisle, because of his asthma.

"He knew where I sat. That's how simple it was," [[K p1 name|Pachuta]], 52, said on the steps of the capitol Tuesday. "Print my name. I have waited for somebody to print it."

A grand jury's report on the Diocese of Juniata, 884 pages, lists 14 priests, among them the late Rev. [[K p3 name|Aloysius Brand]] and the Rev. [[K p4 name|Terence Mulhall]], who lives in retirement in Florida. Attorney General [[K p5 name|Naomi Feld]] said that bishops had kept it all in a locked cabinet to which there was one key.

Most of the victims appear as numbers. An appendix of photographed papers does not take such care. In a memorandum of 1979 Bishop [[K p6 name|Leo Sarver]] notes that "the [[W p2 name|Grabowski]] boy, [[W p2 other|the altar server with the harelip]], is said to be telling it at school. Father [[K p4 name|Mulhall]] is to have a rest. Suggest we pay for [[W p2 name|Teddy]]'s operation."

The operation was paid for. Father [[K p4 name|Mulhall]] was rested for five weeks.
