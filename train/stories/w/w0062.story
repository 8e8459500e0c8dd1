id: w0062
genre: news
where: US-NY
published: 2021-07-06
title: Two hurt as ambulance, ice cream truck collide in Utica
person p1: role=victim age=36 protected=no why=adult-victim
person p2: role=victim age=61 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: traffic accident; adult; numbers and plates

UTICA — An ambulance on its way back from St. Luke's, empty, and an ice cream truck on its way to Proctor Park, full, met at Rutger and Mohawk at 4:11 p.m. Sunday.

[[K p1 name|Dragan Mujić]], 36, an EMT of [[K p1 address|1230 Blandina Street]], had a cut chin. [[K p2 name|Carmine LoSchiavo]], 61, who has sold cones from [[K p2 vehicle|the truck (plate 60918-JT)]] since he was a boy, broke a wrist and was carried off by the colleagues of the man who'd hit him.

Neither was cited. "The light was green for both, according to both," said Sgt. [[K p3 name|Fatima Osgood]]; report [[K p3 id|21-UTI-40076]].

[[K p4 name|Bo Reh]], a witness, said the song went on playing. "They couldn't turn it off. Forty minutes. Somebody should be charged for that."

Children took what had been thrown clear. Police did not object.
