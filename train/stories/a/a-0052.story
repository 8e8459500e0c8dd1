id: a-0052
genre: press-release
where: AU
published: 2021-08-18
title: Two charged with forced labour – Shepparton East
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: labor-trafficking
note: release is careful but a quoted ledger names and the van is described

The AFP has charged a couple with causing a person to enter into and remain in forced labour at a fruit-packing business in Victoria's Goulburn Valley.

A 26-year-old woman from Vanuatu presented at a hospital in May with heat stroke. She told nurses she had worked 71 days without one off, and that her employer kept her bank card "so I will not shop".

Investigators executed a search warrant at a property in Shepparton East on Tuesday and seized four passports, six bank cards and an exercise book. An entry for 2 May reads: "[[W p1 name|Leimara]] – fine $50, sitting. [[W p1 name|Leimara]] – fine $50, phone. Van fee."

[[K p2 name|Mehmet Sadik Oral]], 48, and [[K p3 name|Joanne Oral]], 45, are to appear at Shepparton Magistrates' Court today. The maximum penalty is nine years.

Detective Superintendent [[K p4 name|Craig Ballantyne]] said forced labour does not look like chains. "It looks like an exercise book," he said.

The woman is being supported under the Support for Trafficked People Program in [[W p1 place|Echuca]].
