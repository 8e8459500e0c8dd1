id: g-0001
genre: filing
where: US-AZ
published: 2014-02-19
title: STATE OF ARIZONA v. [[W p1 name|MARISOL YVETTE QUINTERO]] — Form 4, Probable Cause Statement
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: booked as an adult on a false licence; true age comes in the last paragraph; P.C. form

Booking No. [[W p1 id|P-118842]]   DR# [[W p1 id|2014-0031907]]
Arrestee: [[W p1 name|QUINTERO, MARISOL Y.]]   a/k/a [[W p1 alias|"MISTY"]]   DOB given: [[W p1 birthdate|06-11-1992]]
Charges: Prostitution (M1); Taking identity of another (F4)

The undersigned, [[K p3 name|D. Camelback]] #7715, states under oath that there is probable cause to believe:

1. On 02/17/2014 at about 2310 hours your affiant, working in plain clothes, called the number in an online advertisement headed "[[W p1 alias|Misty]] new in town Phx" ([[W p1 phone|602-555-0143]]). A female voice set a price of $120 and told affiant to come to [[D p1 place|the Sahuaro Rest motel, room 14]], off Van Buren.

2. Affiant was let in by the defendant, who asked if he was police, counted the bills twice and set them under the ice bucket. Arrest signal was given.

3. Also in the lot, in a [[K p2 vehicle|silver Charger, AZ plate BHK 4471]], was [[K p2 name|Tyrell Osgood]], 31, who said he was "just her ride." On him: $340, two room keys for room 14, and a prepaid phone. The phone rang when affiant redialed the number in the advertisement.

4. Defendant has on the right side of her neck [[W p1 body|the letters "T.O." in a crown]], still healing. She stated [[K p2 name|Osgood]] paid for it and that "it comes out of what I make." She gives him all of it. She has been with him since Christmas.

5. Defendant presented an Arizona license in the name of [[W p1 alias|Brenda Lee Ochoa]]. Fingerprints returned no adult record.

6. At 0340 hours a woman identifying herself as [[W p4 name|Alma Quintero]] called this agency from Yuma asking if we had [[W p4 relation|her daughter]]. She gave a birth date of [[W p1 birthdate|June 11, 1997]], and stated that the girl ran from [[W p1 address|a group home on Avenue 9E]] in December and is a sophomore at [[W p1 school|Gila Ridge Mesa High]]. I have not been able to confirm. Defendant remains in Estrella on the above charges. [[K p2 name|Osgood]] was cited for no proof of insurance and released.

Sworn before me, [[K p5 name|Hon. Ruth Delacroix-Benning]], Commissioner.
