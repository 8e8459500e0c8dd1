id: p-0053
genre: news
where: IN-HR
published: 2012-04-12
title: Child help locked in Gurgaon flat, doctor couple held
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=accused age=- protected=no why=adult-accused
person p8: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking
note: 13-year-old domestic worker; name in the agency's receipt and mother named; flat, village, home where placed

GURGAON: A 13-year-old girl from Jharkhand who had been left locked in a flat in Sector 49 while her employers were on holiday in Thailand was brought out by firemen on Tuesday night.

The police on Wednesday arrested the couple, [[K p2 name|Dr Alok Wadhwa]], 41, and [[K p3 name|Dr Ritika Wadhwa]], 38, on their return at the IGI Airport. They have been booked under the Juvenile Justice Act, the Child Labour Act, and Sections 342, 370 and 374 of the IPC, [[K p4 name|ACP Sunil Dahiya]] said.

The girl had called to neighbours from the balcony of the couple's [[W p1 address|seventh-floor flat in Saffron Court]]. She had been given two packets of flour and told that the kitchen was being watched on camera from abroad.

She told a magistrate that she'd been beaten for burning a chapati, that she had never been paid and that her employers told her she would be "sent to jail as a thief" if she went down to the gate. There were old marks on her arms, a doctor at the Civil Hospital said.

A placement agency in Shakurpur took Rs 24,000 for her. The receipt, shown by the police to the media, carries the entry "1 maid, [[W p1 name|Salomi Minz]], age 18, Dist. Simdega, 11 mths, no leave". Its owner, [[K p7 name|Bimla Tirkey]], is on the run.

Neighbours at [[W p1 address|Saffron Court]] said that they had supposed the child to be a niece.

Counsel for the couple, [[K p5 name|Harish Mehndiratta]], said that they're respected physicians who treated the girl "as a daughter" and had paid the agency in full. He said a relative was to look in on her each day.

[[K p6 name|Jyoti Kerketta]] of the Adivasi domestic workers' union said the girl was at [[W p1 place|the Nari Ashray home in Rohtak]]. Her mother, [[W p8 name|Martha Minz]], is being brought from [[W p1 address|Kolebira Pahantoli]] by train with a woman constable.

"She was told her daughter is studying," [[K p6 name|Kerketta]] said. "She had bought her a school bag."

The couple were remanded in judicial custody till April 25. — Express Service
