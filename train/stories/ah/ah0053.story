id: ah0053
genre: roster
where: US-MS
published: 2010-01-04
title: PEARL BEND COUNTY ADULT DETENTION — NEW YEAR WEEKEND ARRESTS AND RELEASES
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p3: none
note: nothing to protect; adults only, with tattoos, aliases, birth dates and bonds; a dancer and an escort advertiser who works for herself; drug trafficking

INM # | NAME | DOB | CHARGE | BOND | MARKS / NOTES

[[K p1 id|10-0001]] | [[K p1 name|GANDY, CURTIS LEROY]] | [[K p1 birthdate|02/11/71]] | DISCHARGE FIREARM IN TOWN | $500 | [[K p1 body|MISSING L RING FINGER]]. First of the year, 12:00:40 a.m. Says that he was aiming at the moon.
[[K p2 id|10-0002]] | [[K p2 name|SHAW, TEMPERANCE J]] | [[K p2 birthdate|10/30/80]] | DUI 1ST | $1,000 | Yes, that's her real name. [[K p2 vehicle|Green Saturn, MS PB7 014]], in ditch at [[K p2 address|her own mailbox, 16 Tulip Church Rd]].
[[K p3 id|10-0003]] | [[K p3 name|LEFLORE, SIMONE]] a/k/a [[K p3 alias|VELVET]] | [[K p3 birthdate|06/17/75]] | PROSTITUTION (INTERNET AD) | $750 | Tattoo [[K p3 body|CAT, R CALF]]. Owns her house, runs her own ad, pays nobody; told Sgt. [[K p7 name|Waites]] it was how she'd put two through college. Phone [[K p3 phone|601-555-0190]].
[[K p4 id|10-0004]] | [[K p4 name|DUONG, VICTOR]] | [[K p4 birthdate|04/09/84]] | TRAFFICKING CONTROLLED SUBST (COCAINE, 41 G) | $100,000 | Truck held. Passport in own pocket, logged. Asked for priest.
[[K p5 id|10-0005]] | [[K p5 name|BOYKIN, RAYMOND "TATER"]] | [[K p5 birthdate|12/25/59]] | SIMPLE ASSAULT; ROBBERY (FRUITCAKE) | $2,000 | Victim is [[K p6 name|Horace Lamb]], brother-in-law by first wife. [[K p6 name|Mr. Lamb]] needed two stitches and wants the tin back.

RELEASED
01/01  [[K p2 name|SHAW]], 2 p.m., walked.
01/02  [[K p1 name|GANDY]], time served. Shotgun kept by Sgt. [[K p7 name|Waites]] until the next full moon is over.
01/02  [[K p3 name|LEFLORE]], own cash. Property returned: coat, reading glasses, library book (due).
01/03  [[K p5 name|BOYKIN]], signed for by [[K p6 name|H. Lamb]] himself, who says that it's too quiet at the house. Tin found, empty.
HELD: [[K p4 name|DUONG]], first appearance Monday, 9, Judge [[K p8 name|Prudence Hatchett]].

NOTES TO RELIEF
- [[K p8 name|Judge Hatchett]] is out of ink for bond forms. Bring ink.
- No juveniles over the weekend. The boy who slept on the bench Saturday was Sgt. [[K p7 name|Delroy Waites]]'s nephew, waiting on a ride, and was given grits.
- [[K p5 alias|Tater]] left his teeth in cell 3. They're in the envelope marked [[K p5 id|10-0005]].
- [[K p4 name|Duong]]'s mother called twice from Biloxi. Was told visiting is Sunday. Shown kindness, please, she doesn't hear well.
- Blotter goes to the newspaper by noon Monday with all names, ages and street numbers as usual. Leave off the teeth.
- Count at 6 a.m.: 19 men, 2 women, 0 under eighteen, 1 cat (stray).
