id: ai0013
genre: news
where: US-IA
published: 2014-02-20
title: Egg farm crew leader's brother takes the stand, and says a name
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim age=33 protected=yes why=trafficking-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=witness,convicted age=28 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: labour on a poultry site; deed to the family plot as security; the witness says the boy's name; trailer number, soccer nickname and village of origin

SIOUX CITY — For three days everyone in Judge [[K p5 name|Leonard Stradling]]'s courtroom had said "the younger worker." On the fourth, at 10:20 in the morning, a witness said "[[W p1 name|Elmer]]," and the court reporter's hands stopped.

The witness was [[K p4 name|Misael Ovando]], 28, already serving two years. He was testifying against his brother. [[K p3 name|Abner Ovando]], 39, is accused of bringing nine people from Huehuetenango to clean cages and vaccinate hens in Wright County and of keeping what they earned.

Each had signed over a piece of land at home, [[K p4 name|Misael Ovando]] said. The paper was kept in a cookie tin. "If one of them talked of leaving, my brother would take the lid off, only that. He didn't have to say."

"[[W p1 name|Elmer]] was how old?" asked Assistant U.S. Attorney [[K p6 name|Claudia Renfrow]].

"Fifteen. He said eighteen. He had no hair on his arms."

The fifteen-year-old worked the midnight crew, slept from nine to four in [[W p1 address|Trailer 6 behind the rendering shed on 210th Street]], and was paid, by the ledger, nothing in eleven months. He'd sprained his back in August; there was a deduction for aspirin. The others called him [[W p1 alias|Ronaldinho]] because he could keep an egg off the floor with his feet.

[[W p2 name|Gaspar Mateo]], 33, who slept in the same trailer, was the one who walked out. He went eleven miles along a drainage ditch to a Casey's and asked for a priest. [[K p3 name|Abner Ovando]] then telephoned his wife in [[W p2 address|the hamlet of Yulhuitz]], the indictment says, to describe to her the road her children took to school.

Defense counsel made much of it that [[W p2 name|Mateo]] now has a visa and [[W p2 employer|a job at a Clarion seed plant]]. "You did well out of it?" he was asked.

"I have the job," [[W p2 name|Mateo]] said. "I don't have the land."

[[K p7 name|Dr. Silvia Recinos-Hart]], who teaches rural sociology at Ames, told jurors that a deed as collateral is "older than any contract in this room." Under cross-examination [[K p7 name|Recinos-Hart]] agreed that many such loans are honest.

During the noon recess a cousin of the [[K p3 name|Ovando]]s posted in a Facebook group, "[[W p1 name|Elmer Velasco]] is a liar and lives with gringos in [[W p1 address|Eagle Grove by the pool]] now." Marshals took the phone. Judge [[K p5 name|Stradling]] told the gallery that the next one would spend the weekend with [[K p6 name|Ms. Renfrow]]'s other guests.

[[W p1 name|Velasco]]'s foster mother, who was in court, asked this reporter to say only that he's a junior, that he plays [[W p1 other|left wing for a high school that had never had a left wing]], and that the back has healed.

[[K p3 name|Abner Ovando]] is [[K p3 id|No. 13792-029]] at the Woodbury County jail. [[K p4 name|Misael Ovando]] was taken out by another door.

The docket entry for the day reads: "Testimony of M.O.; ref. to minor [[W p1 name|E. Velasco]] stricken."

[[K p8 name|Hannah Voss-Lindgren]], Register staff
