id: ah0042
genre: news
where: US-TX
published: 2005-07-21
title: Deputy's own stop turns up girl, 14, sold at Valley quinceañera halls
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=accused age=15 protected=yes why=trafficking-victim
person p4: role=accused age=58 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor misidentified=yes
note: recruiter is 15 and was sold first by the same man: W; both in detention; a deputy shares the recruiter's surname

HARLINGEN — Deputy [[K p5 name|Santos Villegas]] stopped the truck because a mattress was about to come off it. What he found underneath, he told a juvenile judge on Tuesday, was a pair of satin shoes and a girl who said that she was "going to a party, sir."

She was 14. She'd been to nine parties since Easter. According to the sheriff, [[K p2 name|Rigoberto "Rigo" Salas]], 21, drove her to dance halls from Donna to Brownsville, where older men paid him $100 to $300. She was bought a dress, and it was taken out of what she would have been given.

By Wednesday she was in the Darrell Hester center on a charge of truancy and another of "lewd conduct." So was a second girl, 15, said to have talked her into it.

"I asked the second one who talked you into it," said Juvenile Judge [[K p6 name|Adela Farnsworth]] from the bench. "The answer was [[K p2 alias|Rigo]]. I asked when he first sold her at a dance. When she was twelve." [[K p6 name|Farnsworth]] ordered that both be taken out of cells that night.

The court goes by A.M. and R.V. It's a small courthouse. A bailiff called, "[[W p1 name|Alma]], you're up, and where's [[W p3 name|Villegas]]?" and the deputy, who thought that he was meant, stood. He isn't related to the 15-year-old.

Also charged is hall owner [[K p4 name|Ernest Klapproth]], 58, of [[K p4 address|9 Resaca Vista, San Benito]]. He has told the press that he rents out a floor and a sound system. "[[K p4 name|Klapproth]] rented out a back room with a cot and a hook for your hat," the sheriff's report says.

[[K p7 name|Sister Perpetua Kinsella]], who has run a girls' house for thirty years, said that people should stop asking why the older one recruited. "He told [[W p3 name|Rosalba]] that she could go home when she brought another," [[K p7 name|Sister Perpetua]] said. "She brought her best friend, so that she wouldn't be alone in it. She was a child doing arithmetic."

The younger girl's mother, [[W p8 name|Elvira Montalvo]], picks onions. She'd reported nothing because the girl was home each night by one. "[[W p1 name|Almita]] said that she was serving cake," Mrs. [[W p8 name|Montalvo]] said, at [[W p8 address|the third pink house in Colonia Las Yescas]]. On the wall was the perfect-attendance ribbon from [[W p1 school|Rangerville Elementary]].

The two will be placed [[W p3 place|at the sister's house in Mission]]. Their files, [[W p1 id|05-J-301]] and [[W p3 id|05-J-302]], are to be closed. [[K p2 name|Salas]] is held on $750,000, jail number [[K p2 id|77415]]. The judge asked who had the shoes. Deputy [[K p5 name|Villegas]] did. He said that they were a size four, and that his daughter wears a four.
