id: w0073
genre: news
where: US-NY
published: 2008-03-13
title: Nursing agency told recruits they'd owe $25,000 if they quit, suit says
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=victim age=31 protected=yes why=trafficking-victim
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: civil; adult nurses; names in caption; licence numbers

CENTRAL ISLIP — The contract was eleven pages. The page that mattered, says a suit filed here on Tuesday, was the one they were not given.

Two nurses from Cebu, 29 and 31, say [[D p1 employer|Sentinel Manor]] of Smithtown and its owner, [[K p3 name|Bertram Loewe]], 60, put six of them in [[W p1 address|one basement apartment on Landing Meadow Road]], paid them half of what was written, and held their diplomas in the safe of [[K p5 name|Rita Loewe-Santos]], the personnel chief. Anyone who left before three years, they were told, would owe $25,000 and be reported to the state for abandoning patients, and would never be a nurse anywhere.

The younger did leave, after a night with 52 residents to herself. [[K p3 name|Loewe]] had her charged. A criminal complaint of endangerment ([[W p1 id|Suffolk Cty. 1st Dist. 07-SU-33816]]) was thrown out by an appeals panel in January.

The suit, [[W p1 id|08-civ-nine-two-one]], styled [[W p1 name|Maricel Abellana]] and [[W p2 name|Jo-Ann Quisumbing]] v. [[D p1 employer|Sentinel]], asks for back pay. R.N. license [[W p2 id|five eight three, one one six]] was clipped to the wrong exhibit, said their attorney, [[K p4 name|Sheldon Aronowitz]], with a home number, [[W p2 phone|(631) 555-01-double-4]], and a [[W p2 birthdate|9/12/76]] birth date. He asked for it back.

"Nobody was in chains," said [[K p3 name|Loewe]]'s lawyer.

"No," said [[K p4 name|Aronowitz]], of [[K p4 address|1 Suffolk Square, Islandia]]. "It was on letterhead."
