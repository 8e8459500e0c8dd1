id: h-0044
genre: news
where: GB-SCT
published: 2024-03-22
title: Kebab shop owner cleared of holding 'slave' chef
person p1: role=victim age=38 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
screen: unclear
note: acquittal; complainer still protected; weak and disputed facts; the man's trademark dish, tabloid name, and visa number leak

A SHERIFF has told a restaurateur that he leaves court "without a stain but not, I hope, without a thought".

[[K p2 name|Sultan Demirci]], 50, was accused of requiring a cook to perform forced labour at [[D p1 employer|the Anatolia Grill in Cupar Street, Kirkbrae]], between August 2022 and April 2023. After a nine-day trial at Dunfermline the jury found the charge not proven.

The complainer, now 39, had told them that his hours were from noon to three in the morning, six days, and that he'd been paid £600 a month. He agreed in cross-examination that his passport was in a drawer which wasn't locked, that he'd a phone, that he twice went on holiday to Blackpool, and that he'd never been threatened "in words". He'd felt, he said, that his sponsorship would be stopped. "I can't point to it. It was like the weather."

Depute fiscal [[K p4 name|Rhona Galloway]] produced a certificate of sponsorship, [[W p1 id|C5E1T99031K]], on which the promised salary was £26,500.

[[K p5 name|Struan Pettigrew]] KC, defending, called it a wages dispute that had wandered into the wrong building. The chef, he noted, was well known in the town for [[W p1 other|the haggis pide that won him a television apron]], and hardly hidden from view.

"Mr [[W p1 name|Yıldız]] was many things," counsel told the jury, "but invisible he wasn't."

Sheriff [[K p3 name|Alasdair Noble]] thanked them for their patience. Anonymity, he reminded reporters, doesn't end with an acquittal.

[[K p6 name|Tom Ferrier]], of a workers' advice centre, said that not proven isn't the same thing as paid.
