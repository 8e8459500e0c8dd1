id: ab0087
genre: filing
where: US-SC
published: 2024-11-15
title: Magistrate Court, Preliminary Hearing Minutes
person p1: role=accused age=55 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p2: none
note: contractor took deposit; nothing to protect; innocent "kept", "passport", "sold"

Hon. [[K p3 name|Mercer Rutledge]]. One matter.

[[K p1 name|Franklin Doyle Pruitt]], 55, Goose Creek. Breach of trust with fraudulent intent, over $10,000.

Inv. [[K p4 name|Dana Prioleau]] sworn. Said that [[K p2 name|Xiomara Ortega-Banks]] gave [[K p1 name|Pruitt]] $18,000 down for a sunroom. He sold her on the cedar. He had her sign on a Friday. There was a slab on Monday and no [[K p1 name|Pruitt]] on Tuesday. He was found in Myrtle Beach with a new passport and a ticket to Belize. Every time she'd called, he told her it was the price of lumber and that what she owed had gone up.

Cross. Q. He did pour a slab? A. He poured some of one.

[[K p2 name|Ms. Ortega-Banks]] was present but not called. She'd brought a piece of the slab in her purse.

Probable cause found. To General Sessions. Warrant [[K p1 id|2024A0199100]]. Slab returned.
