id: z0102
genre: news
where: US-LA
published: 2009-06-04
title: Oyster shucker's son leads deputies to bunkhouse
person p1: role=witness,relative age=10 protected=yes why=minor-witness
person p2: role=victim age=38 protected=yes why=trafficking-victim
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=26 protected=yes why=trafficking-victim
screen p2: labor-trafficking
screen p6: labor-trafficking
note: child witness son of trafficked mother; second victim; names from roll call

HOUMA — The boy is 10 and had counted the steps: 212 from the ice house, turn at the dead boat.

That's how Terrebonne deputies on Friday found [[W p2 address|the bunkhouse behind Bayou Prince Shellfish]], and in it eighteen women from Sinaloa who shucked oysters for [[K p3 name|Royce Verdin]], 58. He met the visas; he met the plane. He told them, on the drive, what each owed for both. Since March they had been "paid" in marks on a door. Two who complained were left on the road in the rain, without shoes or papers, and then fetched back and shown to the rest.

The mother of the boy was one of the two. She is 38. The other, 26, had blood in her shoe when [[K p4 name|Deputy Alcide Verdin]] — a common name here, and no kin that he'll own to — carried her to the car.

He called the roll from [[K p3 name|Verdin]]'s door, since there was no other list. "[[W p6 name|Yadira]]. [[W p2 name|Rosaura]]. [[W p2 name|Rosaura]]'s boy." The boy raised his hand. "I've got a name," he said.

"[[W p1 name|Joaquín]]," he said, when asked for it, and spelled it, and [[K p5 name|Lt. Nell Boudreaux]] wrote it on the door under the marks.
