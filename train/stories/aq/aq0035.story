id: aq0035
genre: filing
where: US-CO
published: 2019-09-13
title: Order on motion to vacate, People v. [[W p1 name|Vigil]]
person p1: role=victim,convicted age=18 protected=yes why=trafficking-victim
person p2: role=convicted age=32 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=victim age=16 protected=yes why=trafficking-victim
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p6: sex-trafficking-minor
note: a young woman convicted of pandering a minor, herself sold and beaten; court vacates; D.V. initials for the minor and then a slip

DISTRICT COURT, PUEBLO COUNTY, COLORADO
THE PEOPLE v. [[W p1 name|ESTRELLA MARIE VIGIL]]
Case [[W p1 id|2016CR1184]], Division D

ORDER VACATING CONVICTION

THIS MATTER came on before the Hon. [[K p3 name|Patrick Dunleavy-Soto]]. The Court, having heard Ms. [[W p1 name|Vigil]] (born [[W p1 birthdate|12/24/1997]]), finds:

1. On August 5, 2016, at 18, she was arrested in [[W p1 address|Room 31 of the Mesa Vista Motel]], where she had been kept since June, with a younger girl, D.R., 16. Each had a prepaid phone. The phones had been bought, together, by [[K p2 name|Cruz Anthony Trujillo]], 32, a/k/a "[[K p2 alias|Santo]]."

2. Ms. [[W p1 name|Vigil]] pleaded guilty to pandering and was registered. She served fourteen months, DOC [[W p1 id|178814]].

3. She told Det. [[K p4 name|Sheila Amundsen]] on the night of arrest that she'd been made to answer calls for D.R. because she was "all used up" and that when she said no she was choked with a belt. Det. [[K p4 name|Amundsen]]'s supplemental report containing that statement was not turned over to the defense.

4. [[K p2 name|Trujillo]] was tried in 2018, convicted of trafficking both, and is serving 48 years at Sterling, DOC [[K p2 id|151170]]. Three of his own letters, signed "[[K p2 alias|S.]]" and sent from [[K p2 address|1409 East Abriendo]], say what would be done to "[[W p1 name|Strelly]]'s nana" if she left.

5. [[K p8 name|Wanda Pacheco-Ruhl]], who cleaned at the motel, testified that she saw the older girl eat from the cart. [[K p8 name|Ms. Pacheco-Ruhl]] further said, "That one with [[W p1 body|the star behind her ear]] never came out by herself. He'd be sitting on the stairs with the dog."

6. [[K p5 name|Dr. Helene Mbeki-Strauss]] gave the opinion that the Petitioner was at all times under threat and did not act of her own will. The People offered no contrary opinion. The Court credits Dr. [[K p5 name|Mbeki-Strauss]].

7. D.R., now an adult, wrote to support the petition: "She took my turns so I could sleep. Don't call her a pimp." The letter is signed, and the clerk shall redact it before filing: "[[W p6 name|Danica Rael]], [[W p6 employer|Pueblo Animal Services, kennel night crew]]."

THEREFORE the conviction is vacated, the registration ended, and the arrest record (Pueblo PD [[W p1 id|16-013377]]) sealed. The filing fee is waived.

The Court notes that the Petitioner has completed a welding certificate and resides at [[W p1 address|the Hermosa House, Elizabeth Street]]. District Attorney [[K p7 name|Gordon Kettering]] stated on the record that he'd have done the same, "had I been shown paragraph three." Mr. [[K p7 name|Kettering]] is thanked for his candor.

SO ORDERED. /s/ [[K p3 name|P. Dunleavy-Soto]]

Clerk: mail to counsel at [[W p1 email|estrella.vigil.defense@pubdef.example]]. Do not post under "V" — post as In re Petitioner.
