id: l-0035
genre: news
where: US-OH
published: 2014-12-18
title: Egg-barn workers used fake papers, feds allege
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused age=18 protected=yes why=trafficking-victim
person p3: role=witness age=- protected=decide why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: identity-document case; a public defender's two paragraphs carry the ground; the 17-year-old's real age comes from the consulate while the charge says 22

MARION — Two Guatemalan laborers are being held without bond on charges that they cleaned chicken barns under names that weren't theirs.

Sheriff's deputies arrested "[[W p1 alias|Luis Ángel Rodríguez, 22]]," and "[[W p2 alias|Manuel Otero, 25]]," on Dec. 9 after a state identification clerk noticed that both Social Security cards had been issued to women in Puerto Rico. Records obtained from the Guatemalan consulate show they are in fact [[W p1 name|Ovidio Ramírez Pérez]], 17, and [[W p2 name|Wilmer Chub Xol]], 18.

Using a forged document is a felony of the fifth degree. Prosecutor [[K p4 name|Bradford Eames]] wants the younger tried as the adult he claimed to be. "You can't put 22 on the card and 17 on the cell," he said.

Public defender [[K p5 name|Shoshana Berlin]] told Common Pleas Judge [[K p7 name|Curtis Overholt]] another version. A contractor whom the two call [[D p3 name|Don Aroldo]] brought them from their villages against the deeds of the family plots, gave them the cards, and holds back all but $50 of each week's pay on a debt that stands at $15,000 apiece. Twelve-hour nights, six a week; sleeping in [[W p1 address|a trailer with no heat on Harding Pike, third from the lagoon]]; a warning that if they ran, "your father will be found in the river." She said that it took [[W p1 name|Ovidio]] four visits to tell her.

"Perhaps it took four visits to invent," [[K p4 name|Eames]] replied.

[[D p3 name|Aroldo]], whose last name doesn't appear in the file, hasn't been arrested. The egg company isn't accused of anything.

[[K p6 name|Doris Knapp]], who lives across the pike, used to see them at dawn. "The small one waved," she said. "He's got [[W p1 body|one shoulder higher than the other]]. You'd know him anywhere."

Case Nos. [[W p1 id|14-CR-0671]] and [[W p2 id|14-CR-0672]]; next date Jan. 7.
