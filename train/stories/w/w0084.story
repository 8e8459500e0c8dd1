id: w0084
genre: news
where: US-FL
published: 2022-02-17
title: Tampa photographer lured models, police say
person p1: role=victim age=18 protected=yes why=sexual-offence-victim
person p2: role=victim age=22 protected=yes why=sexual-offence-victim
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: fake modelling; models' agency file names, portfolio number, height

Two sets of pictures were laid on the evidence table. In the first, women smile. The second the judge looked at alone.

[[K p3 name|Bastien Moreau-Kline]], 37, who works as "[[K p3 alias|Bas MK]]", was denied bail Wednesday. Tampa police say that he offered free portfolios at [[K p3 employer|Studio 6-B, 1408 Nebraska Arcade]], put something in the tea, and hurt at least two women, 18 and 22, whom he then told he'd send the second set to their mothers.

The younger is a [[W p1 employer|dishroom worker at Hyde Park's Bistro Lune]]. The other, [[W p2 body|six foot one with vitiligo on both hands]], is known on the runway circuit.

"Nobody needs to know more," said Lt. [[K p4 name|Marisela Boyd]].

Yet the list of items in [[K p3 id|22-CF-2041]] was handed around uncut:

 – drive A: [[W p1 photo|0117_NIAMH_BELCOURT_raw]]
 – drive A: [[W p2 photo|0122_adaeze_E_comp-card.psd]]
 – booking slip, Ms. [[W p2 name|Adaeze Ezeh]], tel. [[W p2 phone|eight one three/five five five/oh one nine six]]
 – teacup

"I'll seal that," said Judge [[K p5 name|Roscoe Tillman]], and a clerk went to find whoever had it.
