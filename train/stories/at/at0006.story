id: at0006
genre: press-release
where: IE
published: 2021-05-27
title: Garda press office: appointments, commendations and two court results, Limerick Division
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=convicted age=52 protected=no why=adult-convicted
person p4: role=convicted age=29 protected=no why=adult-convicted
person p5: role=victim age=71 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p4: none
note: nothing to protect; drug trafficking and a modern-slavery training award; adult fraud victim who spoke to the press; a newly promoted sergeant in the human trafficking unit

For immediate release, Thursday 27 May

The Chief Superintendent is pleased to announce that Sergeant [[K p1 name|Deirdre Moloney]] has been promoted to Inspector and takes charge of the divisional protective services unit from 8 June. A native of Kilmallock, she joined at Templemore in 2004, badge [[K p1 id|LK 217]], and was among the first in the State to complete the course on identifying victims of forced labour. Inspector [[K p1 name|Moloney]] plays the concertina and has asked that this be left out.

Garda [[K p2 name|Emeka Nwosu]], of Henry Street, is commended for going into the water at Sarsfield Bridge on 14 February and bringing out a man of fifty. [[K p2 name|Nwosu]] is the second officer of his family to get the medal; the first was in Enugu. The presentation was made by Mayor [[K p6 name|Concepta Ruddle]], who remarked that the medal was a good deal lighter than the coat he wore that day. Councillor [[K p6 name|Ruddle]] also thanked a bus driver, [[K p7 name|Packie Considine]], who threw the ring.

Court results

1. At Limerick Circuit Court [[K p3 name|Ambrose Tierney]], 52, with an address at [[K p3 address|12 Knockalisheen Grove]], was sentenced to three years for obtaining €46,000 by false pretences from persons to whom he posed as a roofing contractor. [[K p3 name|Tierney]], a former councillor, had 14 previous convictions. His van, [[K p3 vehicle|a white Transit, 08 LK 5501]], is forfeit.

One of the injured parties, Mrs [[K p5 name|Brigid Hannan]], 71, agreed to speak on local radio so that others would be warned. "He'd a lovely way with him and no ladder," Mrs [[K p5 name|Hannan]] said. "I should have noticed the ladder."

2. [[K p4 name|Jordan Sheedy]], 29, of no fixed abode, received four and a half years for possession of cocaine for sale or supply (bill [[K p4 id|LKDP0093/2020]]). The court was told that [[K p4 name|Sheedy]] was a courier in what Detective Garda [[K p8 name|Fintan Roche]] described as a well-run trafficking business. He claimed that he had been forced. Det. Garda [[K p8 name|Roche]] gave evidence of 600 voice messages in which the accused could be heard setting prices, hiring drivers and complaining about the hours. Judge and counsel were agreed that nobody had him by the collar.

No other person is sought in either matter.

Notice to the public: the Division will hold an information evening on modern slavery in the Strand Hall on 10 June at 7.30 p.m. Nobody who comes will be asked for papers. Inspector [[K p1 name|Deirdre Moloney]] and Garda [[K p2 name|Nwosu]] will take questions. Tea by the Ladies' Club. Parking is limited; [[K p7 name|Packie Considine]]'s 304 stops outside.

Media queries: 061 555 0110. Photographs of the presentation are attached as [[K p2 photo|nwosu_medal_1.jpg]] and may be used without fee.
