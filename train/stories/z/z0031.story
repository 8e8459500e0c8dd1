id: z0031
genre: news
where: US-HI
published: 2014-11-14
title: Longline boat agent charged; deckhands stay in Honolulu
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=victim age=31 protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p6: labor-trafficking misidentified=yes
note: second deckhand was jailed for immigration; Pacific and Kiribati names

HONOLULU >> A fishing agent who told crews that "the harbor is the border" was charged Thursday with document servitude.

[[K p2 name|Clifford Amaral]] supplied deckhands to nine longliners at Pier 38. Two Kiribati men, 27 and 31, say that he held their passports for two years, and that when they asked for pay they were reminded that anyone who stepped onto the dock could be arrested.

One did step off. He was put in a detention cell for 61 days and written up as a stowaway.

"He was not a stowaway. He was the cook," said [[K p5 name|Lani Kaleo]] of Seafarers' Friend. She visited him every Friday with a ukulele and a bag of lemons. "[[W p6 name|Tekinati]] has a voice."

Assistant U.S. Attorney [[K p3 name|Gordon Tamashiro]] said that his case will be closed. In court the younger man asked [[K p4 name|Magistrate Judge Ruth Kealoha]] whether he might go back to the boat for his things. His bunk, he said, was [[W p1 address|the lower port one on the Hana Pearl]].

"What's your name, sir?" she asked.

"[[W p1 name|Bwereti Ioane]], Your Honor. I'm sorry."

"You needn't be," she said.
