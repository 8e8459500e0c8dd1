id: p-0074
genre: news
where: IN-WB
published: 2018-12-06
title: Two boys apprehended, man held in Asansol cycle shop murder
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=victim,deceased age=52 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p9: role=relative age=- protected=no why=adult-bystander
note: JJ Act s.74; juvenile in conflict with law named by the deceased's wife; mother named; observation home

OUR CORRESPONDENT

Asansol: Police on Wednesday arrested a man and apprehended two boys in connection with the murder of a cycle shop owner who was found with his throat cut in Hirapur last week.

The man was identified as [[K p3 name|Bablu Paswan]], 27, of [[K p3 address|Santa Dangal]]. He was produced in Asansol court and sent to police custody for 10 days. The boys, aged 16 and 15, were placed before the Juvenile Justice Board and sent to [[W p1 place|the observation home at Durgapur Road]].

[[K p4 name|Gour Chandra Pal]], 52, did not return from his shop on the night of November 28. His body was found at 6 am the next day behind a stack of tyres. A gold ring and around Rs 11,000 were missing.

[[K p5 name|Deputy commissioner Anamitra Sen]] said the three wanted money to buy a motorcycle. "CCTV footage from a sweet shop and the tower location of a mobile set led us to them. The weapon, a bhojali, has been recovered from a pond," he said.

The elder boy is a student of Class XI at [[W p1 school|Burnpur Boys' Vidyapith]] and used to repair punctures at the shop for pocket money. His mother, [[W p7 name|Noor Jahan Bibi]], who works as an ayah in a nursing home, said he was at home on the night in question. "They took him when he was doing sums," she said.

The victim's wife, [[K p9 name|Mithu Pal]], said he had been like a son. "[[W p1 name|Sk. Imran]] ate at our house on Bijoya. My husband bought him his geometry box," she said. Reporters were asked by an officer not to write the name.

Under the Juvenile Justice Act, publishing the identity of a child in conflict with law can be punished by imprisonment of up to six months.

Lawyer [[K p6 name|Subhash Ghoshal]], for [[K p3 name|Paswan]], told the court that he had been picked up solely on the statements of minors. The public prosecutor opposed bail.

The Board will decide whether the 16-year-old is to be tried as an adult after a preliminary assessment, for which it has three months. The next date is December 20.
