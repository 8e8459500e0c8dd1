id: k-0047
genre: news
where: US-MI
published: 2010-07-14
title: Sisters, 7 and 10, hid phone in cereal box, officer testifies
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=witness age=7 protected=yes why=minor-witness
person p3: role=accused,relative age=36 protected=decide why=identifies-protected
person p4: role=victim age=33 protected=yes why=domestic-violence-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
note: domestic violence preliminary exam; two child witnesses; father accused; the paper prints the street and the dance school

FLINT — What the call-taker heard first was cereal.

"A rattling," said Officer [[K p5 name|Tremaine Wilcox]], "and then a very small voice saying our address over and over like she'd been taught it."

[[D p3 name|Rodney Pruitt]], 36, was bound over Tuesday on charges of assault with intent to do great bodily harm less than murder and unlawful imprisonment of his [[D p3 relation|wife]], [[W p4 name|Latrice Pruitt]], 33, who sat through the exam with her jaw wired.

Officer [[K p5 name|Wilcox]] said he found two sisters, 10 and 7, in a closet on [[W p1 address|Tacoma Street]] with a flip phone the elder had hidden in a box of Kix. The younger, [[W p2 name|Zaria]], would speak only to the police dog. The older one went around to the kitchen and turned off the stove. "[[W p1 name|Zanae]] told me there was rice on," he said.

The children dance at [[W p1 school|Miss Opal's on Corunna Road]], and their teacher, [[D p7 name|Opal Gaines]], had three times that spring asked about bruises on the mother.

District Judge [[K p6 name|Nathaniel Perry]] raised bond to $500,000.
