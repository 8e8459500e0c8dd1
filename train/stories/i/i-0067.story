id: i-0067
genre: news
where: CA-ON
published: 2009-11-30
title: Sudbury man who set fire to ex's porch pleads guilty
person p1: role=victim age=33 protected=yes why=domestic-violence-victim
person p2: role=convicted,relative age=36 protected=decide why=identifies-protected
person p3: role=victim,relative age=5 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen: none
note: CBC-like brief; child rescued through a window; both parents' names name him; marked D for the accused and W for the mother by rule 10

It was the pizza guy who smelled it first.

[[K p6 name|Mahad Warsame]] was two doors down with a large Hawaiian on the night of Aug. 8 when he saw light moving under a porch in the city's Flour Mill neighbourhood. He kicked in a side door, and passed a boy of five out of a window to his mother.

The man who'd poured the gasoline, [[D p2 name|Marcel Yvon Thériault]], 36, pleaded guilty on Monday in Ontario Superior Court to arson with disregard for human life and to breaching a no-contact order. He is [[D p2 relation|the boy's father]].

"He'd told her that if the family couldn't live in that house, then no one would," assistant Crown attorney [[K p4 name|Sangeeta Bal]] told the court. He had been ordered to stay away from [[W p1 name|Josée Lacasse]], 33, since the spring, when he broke two of her fingers in a car door.

[[W p1 name|Lacasse]] was in court with her hand in her coat pocket. In a statement, read aloud by the Crown, she said she'd moved twice since and changed the boy's daycare, and that he asks for the pizza man by name.

Her son won't sleep in a room with a window, she wrote. "[[W p3 name|Zacharie]] told the firefighter he'd been very quiet, so the fire wouldn't find him."

Fire investigator [[K p7 name|Luc Bouffard]] testified that the fuel had been poured in a line from the recycling bin to the only door that was in use. The other one had been nailed shut in June, by the landlord, as the accused kept coming in through it. A gas can with a daycare sticker on the handle was found in [[D p2 name|Thériault]]'s truck. The sticker, Court heard, was of [[W p3 school|the Garderie des Petits Castors]], and had been put there by the boy.

In a recorded call from the jail, [[D p2 name|Thériault]] told his brother: "I never wanted to hurt the little guy. I waited till I figured she'd have him up for his pee." Justice [[K p8 name|Wilhelmina Roach]] asked to have that played twice.

Defence lawyer [[K p5 name|Anita Szeto]] said her client had been drinking for three days, was ashamed, and wants treatment.

The Crown is asking for nine years. Sentencing's been put over to Jan. 14.

[[K p6 name|Warsame]] was given a plaque by the city in September. He still delivers.
