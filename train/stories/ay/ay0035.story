id: ay0035
genre: press-release
where: US-LA
published: 2011-10-04
title: Sheriff: fourteen arrested in Ouachita prostitution operation (CORRECTED)
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=accused age=26 protected=no why=adult-accused
person p5: role=accused age=30 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=20 protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p4: none
screen p5: none
note: sting release, adult women and a customer stay; one "22-year-old" arrested proves to be 16; corrected release still lists her twice and gives her sister by the same surname

OUACHITA PARISH SHERIFF'S OFFICE
Public Information, Cpl. [[K p7 name|Jeannie Thibodaux-Cole]], 318-555-0129

MONROE -- Sheriff [[K p6 name|Roy Dale Mayfield]] announces the results of a three-night operation on the Louisville Avenue corridor. "If you come here to buy, we've got a bed for you," [[K p6 name|Mayfield]] said.

CORRECTION, 10/04: Yesterday's release listed fourteen adults. One of them was not. The subject who was booked as a 22-year-old is 16 and has been found to be a victim. Her charge has been dropped. Media outlets are asked to remove her name and photo. A corrected list follows.

Solicitation: [[K p3 name|Wendell R. Fisk]], 41, Ruston, a pharmacist, [[K p3 address|204 Bonner St]]; booking [[K p3 id|11-10155]]. [[K p3 name|Fisk]] was the only one to ask for a receipt. Seven more names are on the web page.

Prostitution: [[K p4 name|Monique L. Stubbs]], 26, Monroe; [[K p5 name|Angela "Angie" Kovach]], 30, Shreveport. Each was interviewed by herself by a female deputy and a nurse. [[K p4 name|Stubbs]] lives alone, advertises herself and said no one takes a cut. [[K p5 name|Kovach]] came over on the bus on her own for the weekend and was going back to her job in a school kitchen. Neither has been under the control of another person, and both gave good identification.

Pandering and human trafficking: [[K p2 name|Jerrell Antoine Poe]], 39, West Monroe, [[K p2 alias|"Preacher."]] [[K p2 name|Poe]] is alleged to have brought the juvenile from Bastrop in August, bought her a wig and an ID card and to have collected from at least twenty men. Bond $750,000. Booking [[K p2 id|11-10162]].

Cpl. [[K p7 name|Thibodaux-Cole]] regrets that the ID said 22. She notes that it also said five-foot-nine, and the young lady isn't.

The juvenile's sister, [[W p8 name|Renata Fobbs]], 20, had been looking for her with handmade flyers since Aug. 19. Ms. [[W p8 name|Fobbs]] works in this parish and asked to be thanked publicly for picking [[K p2 name|Jerrell Poe]] out of six photographs, and so we thank her.

"I hugged that child and I hugged the deputy who noticed," said [[K p6 name|Sheriff Mayfield]]. "She had her retainer in a napkin."

ATTACHMENT A -- BOOKING LIST, 10/01 (REV.)
[[K p3 id|11-10155]] [[K p3 name|FISK, WENDELL]]
[[K p4 id|11-10158]] [[K p4 name|STUBBS, MONIQUE]]
[[K p5 id|11-10159]] [[K p5 name|KOVACH, ANGELA]]
[[W p1 id|11-10160]] [[W p1 name|FOBBS, TYNISHA]] a/k/a [[W p1 alias|CINNAMON BROWN]] -- ~~22~~ VOID
[[K p2 id|11-10162]] [[K p2 name|POE, JERRELL]]

ATTACHMENT B -- PHOTOS
[[K p3 photo|fisk.jpg]], [[K p4 photo|stubbs.jpg]], [[K p5 photo|kovach.jpg]], [[W p1 photo|fobbs_t.jpg]], [[K p2 photo|poe.jpg]]

The 16-year-old is in the care of the State at a place outside of the parish. Cards for [[W p1 name|Nisha]] (she turns seventeen on [[W p1 birthdate|Halloween]]) can be left with Cpl. [[K p7 name|Jeannie Cole]]; [[W p1 school|Morehouse Magnet]], where she is a junior, has already brought a box.
