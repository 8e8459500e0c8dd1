id: aa0022
genre: blotter
where: IN-KL
published: 2009-08-08
title: Court Diary
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; debts, passport and gold

KOCHI, Friday

• First Class Magistrate II remanded [[K p1 name|K. P. Varghese]], 52, a travel agent of Ernakulam South, who took money from eleven nurses for visas that were not applied for. All eleven have their passports back, and none had travelled. 
• [[K p2 name|Shaji Kunjumon]], 38, let off with a warning for tying a goat to the Corporation's lamp post. The goat was sold before judgment.
• The Chief Minister's defamation suit stands over. Counsel for [[K p3 name|V. S. Raveendran]], the Minister for Ports, was unwell.
• Motor Accidents Claims Tribunal: [[K p5 name|Mary Kutty Jose]] awarded Rs 1.12 lakh for a hip. 
• [[K p4 name|Sri P. N. Balakrishna Pillai]], Chief Ministerial Officer, retires Monday; payasam at 4.
