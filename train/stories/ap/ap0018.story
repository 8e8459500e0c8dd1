id: ap0018
genre: news
where: US-AZ
published: 2013-03-14
title: Father sold daughter's evenings for rent, Yuma detective says; mother's shop closed
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused,relative age=43 protected=decide why=adult-accused
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=official
person p9: role=accused age=43 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: accused father D, landlord K; the girl was charged with theft; a stranger of the same name as the father in the same docket

YUMA, Ariz. — The rent was $825. Some months it was paid in checks and some months, a detective testified on Tuesday, it was paid on Wednesday nights.

[[D p2 name|Ignacio Barragán]], 43, a laid-off date packer, and his landlord, [[K p3 name|Clifford Ames]], 57, are both charged with child prostitution. [[K p3 name|Ames]] owns eleven houses and lives at [[K p3 address|2680 South Arizona]]; the [[D p2 name|Barragán]] family rented [[W p1 address|the one behind the tire shop, with the green gate]].

Detective [[K p5 name|Maribel Stroud]] said that the arrangement began when the older man, on the doorstep about a late payment, remarked that the 16-year-old "could help me with my filing." Her father drove her. He waited outside with the radio on. On the first of the month he was handed a receipt marked Paid.

The case came to light backward. In November [[K p3 name|Ames]] reported that a girl had stolen $340 and a watch. Officers arrested her at [[W p1 school|Cibola Vista High School]], in front of her calculus class, and a juvenile petition for theft, [[W p1 id|JV-2012-0551]], was filed under her full name, which a deputy clerk read from the docket on Tuesday before anyone could stop her: "In re [[W p1 name|Paloma Barragán]]."

She'd taken the money to buy a bus ticket, she told the arresting officer. He wrote: "Subject gave no reason."

A probation officer, [[K p6 name|Jerome Tso]], asked her again two weeks later, over a vending-machine burrito. "She said, 'Do I have to pay him back out of Wednesdays?'" [[K p6 name|Tso]] testified. "I stopped eating."

The mother, [[W p4 name|Lucila Barragán]], has closed her stall at the swap meet, where she sold quinceañera dresses under a hand-lettered sign, [[W p4 employer|Creaciones Paloma]]. She has filed for divorce. She was not aware, prosecutors say.

[[K p7 name|Delbert Quinn]], who runs the tire shop, told the court that he used to wave. "The girl'd be in the passenger seat in her school skirt. I'd say, 'Evening, [[W p1 name|Paloma]],' and she'd look at me like I was on television," said [[K p7 name|Quinn]].

Dr. [[K p8 name|Naveen Iyer]], a psychologist for the state, said that a child in such a house does not think of it as a crime; she thinks of it as the rent. On cross-examination, [[K p8 name|Iyer]] agreed that he had met her only twice.

Also on the calendar was a second [[K p9 name|Ignacio Barragan]], 43, without the accent, a drywaller from Somerton charged with driving on a suspended license under [[K p9 id|TR-13-0550]]. He was led to the wrong table and sat there for a full minute while the gallery hissed. "Wrong one, wrong one," [[K p9 name|Mr. Barragan]] said, with his hands up. The judge fined him $200 and apologized.

The theft petition was dismissed on Tuesday with prejudice. Outside, a girl in a mortarboard-print hoodie sat reading between her mother and [[K p6 name|Tso]]. Someone had inked her acceptance on its sleeve: "[[W p1 name|Pal]] → [[W p1 school|Sonora Tech]] '17."
