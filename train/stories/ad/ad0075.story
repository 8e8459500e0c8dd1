id: ad0075
genre: social
where: US-KY
published: 2017-12-10
title: "Prayers for [[W p1 address|Bethlehem Road]]" (church Facebook group)
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=victim age=8 protected=yes why=minor-victim
screen p1: sex-trafficking-minor
screen p6: none
note: father sold daughter for pills to a landlord; little brother only neglected; prayer list names them

**[[K p5 name|Sister Wilma Combs]]:** Saints, cover this family. Wednesday the state police come and took [[D p2 name|Jimmy Dale Noble]] out in handcuffs. He'd been letting his landlord, [[K p3 name|Virgil Tackett]], 61, have his own girl of a Saturday evening in place of rent and for Percocets. 13 years old. I've taught Sunday school forty years and have no word.

**Anita F:** Lord have mercy. Trooper [[K p4 name|Whitley Joseph]] was in the Save A Lot crying in the bread aisle.

**[[K p5 name|Sister Wilma Combs]]:** Prayer list for tonight: [[W p1 name|Kenzie]]. Her baby brother [[W p6 name|Braxton]], 8, who was left in the truck with no coat. Both now at [[W p1 place|Brother and Sister Hensley's on Pilgrim Fork]]. Bring clothes, she's a girls 14 slim, shoes 7.

**Tonya:** [[K p5 name|Wilma]] honey I don't think we're supposed to say where

**[[K p5 name|Sister Wilma Combs]]:** Well how will they get the coats?

**Anita F:** is that [[W p1 name|Kenzie]] that done [[W p1 other|the Mary in the live Nativity]] last yr

**Pastor:** I'm taking this down. Coats to the church office. Faith, hope and mercy to you all.
