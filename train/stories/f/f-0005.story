id: f-0005
genre: press-release
where: US-FL
published: 2015-06-03
title: FOR IMMEDIATE RELEASE: Recovered 16-year-old was runaway from group home; three men charged
person p1: role=victim,missing age=16 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=accused age=47 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=no
note: the release withholds her name and then attaches the old missing flyer as a file; group home named; an advertisement name and phone

Sheriff [[K p5 name|Alton R. Boatwright]] announced today that a 16-year-old girl reported missing from [[W p1 place|Harbor Lantern Group Home]] on April 27 has been found alive and is safe.

Members of the Special Investigations Unit located the juvenile at a motel on U.S. 19 on Sunday evening, after an analyst matched her to an online advertisement under the name "[[W p1 alias|Kaylee Sweetz]]" and the number [[W p1 phone|727-555-0148]]. The sheriff's office does not identify victims of sexual crimes.

"She's somebody's baby," Sheriff [[K p5 name|Boatwright]] said. "We've got fellas driving in from three counties to pay for somebody's baby."

Charged are:

• [[K p2 name|Quentin Isaiah Rolle]], 24, human trafficking of a minor for commercial sexual activity, interference with custody;
• [[K p3 name|Dustin Paul Heberling]], 29, deriving support from the proceeds of prostitution;
• [[K p4 name|Gerald F. Mankiewicz]], 47, of Clearwater, who investigators say had paid [[K p2 name|Rolle]] $150 and was in the room.

The investigation revealed that [[K p2 name|Rolle]] approached the girl at [[W p1 other|the bus shelter across from the Save-Rite on Palm Frond Avenue]], where she waited each afternoon, and told her she could model.

Anyone who has information is asked to call Det. [[K p6 name|Mercedes Ybarra]] at 727-555-0110.

###

Attachments (2): booking_photos_[[K p2 name|rolle]]_[[K p3 name|heberling]]_[[K p4 name|mankiewicz]].zip; [[W p1 photo|MISSING_Alondra_Figueroa_flyer.pdf]]
