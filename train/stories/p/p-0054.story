id: p-0054
genre: news
where: IE
published: 2021-02-26
title: Women fined over Sligo apartment brothel to have convictions reviewed
person p1: role=victim,accused age=- protected=yes why=trafficking-victim
person p2: role=victim,accused age=- protected=yes why=trafficking-victim
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: two women convicted of brothel keeping in 2020, named then by the court list; now held to be trafficked; apartment where they lived

Two women who were convicted last year of keeping a brothel in Sligo town should never have been prosecuted, a solicitor has told the District Court, after a man was charged with trafficking both of them.

[[K p3 name|Costel Barbu]] (40), of [[K p3 address|Fortwilliam Close, Longford]], appeared before [[K p6 name|Judge Sandra Kilfeather]] yesterday charged with two counts of trafficking persons for sexual exploitation and one of controlling prostitution. [[K p4 name|Det Sgt Niall Gallogly]] gave evidence of arrest. The accused said "not me" when charged, he told the court.

The women are from Brazil and Romania. In February 2020 they were arrested at [[W p1 address|Apartment 9, Wine Quay]], where they had been living, and each was fined €200 on a guilty plea. They had no interpreter.

Solicitor [[K p5 name|Gerry MacManus]] said that the District Court list for that day, reproduced in newspapers and still online, gave both names. He handed in a copy, on which lines 14 and 15 read "DPP v [[W p1 name|Daniela Ferreira LOPES]]" and "DPP v [[W p2 name|CIOBANU Roxana]]". He asked that the court direct its removal.

[[K p6 name|Judge Kilfeather]] said she did not have power over the internet, but that she would ask.

The court heard gardaí later found that [[K p3 name|Barbu]] rented the apartment, placed the advertisements and collected €150 of every €200. He had told the younger woman, who is 27, that he'd burn her mother's house. Her identity card was found in his car.

"They were asked whose name was on the electricity bill. Hers was. He had put it there," Mr [[K p5 name|MacManus]] said.

The women have since been formally recognised as suspected victims of trafficking. One is now a [[W p1 employer|healthcare assistant at a nursing home in Tubbercurry]].

[[K p7 name|Orla Tansey]], for [[K p3 name|Barbu]], asked for disclosure. She said that her client was a courier with no previous convictions, and applied for bail. It was refused.

He was remanded to Castlerea Prison until March 4. An application to set aside the convictions is expected in April.
