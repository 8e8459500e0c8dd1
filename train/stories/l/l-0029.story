id: l-0029
genre: press-release
where: US-NH
published: 2016-02-03
title: Manchester Police: Super Bowl–week detail results
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=59 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=33 protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: New Hampshire's criminal majority was raised from 17 in 2015, the release says 'certified'; mosaic: the juvenile unnamed in one paragraph is named in the attachment list

During the week of January 25, detectives of the Special Enforcement Division conducted a reverse detail at several lodging establishments. The following adults were arrested:

• [[K p2 name|Hon. Leonard Thibault]], 59, state representative, Goffstown — prostitution and related offenses (patron)
• [[K p3 name|Dejuan Pickering]], 22, Lowell, Mass. — same (profiting), resisting
• [[K p6 name|Corinne Blais]], 33, Manchester — same (prostitute). [[K p6 name|Blais]] was found to be operating independently. Summons only.

A fourth arrestee, a female, aged 17, was encountered in the bathtub of the room that [[K p2 name|Thibault]] had rented. She'd been given $300 by him, which [[K p3 name|Pickering]] had in his boot. She was charged with prostitution and with obstructing government administration because she turned on the shower. A petition to certify her as an adult will be filed in view of her attitude. As she is presently a juvenile her name is withheld.

Chief [[K p4 name|Enoch Vasilakos]] thanked hotel staff, the canine, and the taxpayers.

Attachments:
1. [[K p2 photo|Thibault_L_booking.jpg]]
2. [[K p3 photo|Pickering_D_booking.jpg]]
3. [[W p1 photo|Lafreniere_Skye_JUV_booking.jpg]]
4. Narrative, Det. [[K p5 name|C. Moriarty]]: "... [[W p1 name|Skye]] advised that '[[K p3 alias|DJ]]' picked her up outside [[W p1 school|the alternative school on Lowell Street]] before Thanksgiving and that she owes him for the boots..."

Media inquiries: Det. [[K p5 name|Moriarty]], 603-555-0146.
