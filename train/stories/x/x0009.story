id: x0009
genre: news
where: US-NV
published: 2016-03-08
title: Seven arrested in hotel room drug raid
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p3: none
note: nothing to protect; hotel raid with words of the other matter, debts and a woman in the room

RENO — Detectives who had been watching two adjoining rooms at the Silver Spur Inn went through the door at 4 a.m. Monday and came out with nine ounces of methamphetamine, a cash counter and seven adults.

Booked on trafficking charges, the drug kind, were [[K p1 name|Anthony Galindo]], 38; [[K p2 name|Chase Worrell]], 44; and [[K p3 name|Misty Dawn Rupert]], 31. Four others were cited and let go.

Sgt. [[K p4 name|Elena Pruitt]] said the rooms had been rented by the week and that customers came and went at all hours. "They were selling, they paid the desk clerk nothing, and one fellow was working off a debt by driving," she said. [[K p3 name|Rupert]] told officers the business was half hers and she'd like that on the record.

"I took them for poker players," said guest [[K p5 name|Irv Lapidus]] of Sacramento, who slept through the whole thing.
