id: z0111
genre: press-release
where: US-AZ
published: 2024-01-26
title: Tempe: cold case closed after 31 years
person p1: role=victim age=52 protected=no why=adult-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=deceased age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=no why=adult-bystander
note: adult homicide cold case, family with one surname, officer with victim's surname

TEMPE, Ariz. — Detectives have arrested [[K p2 name|Lowell Everett Dane]], 58, in the 1993 killing of jeweler [[K p1 name|Morris Feld]], who was 52.

[[K p1 name|Mr. Feld]] was found in his shop with the safe open and one watch, his own, still running. Suspicion fell on his partner, [[K p3 name|Abe Sarkisian]], who was held for nine days and then let go, and who died in 2010 never having sold another ring.

"He was told at every wedding that people had always wondered," said his daughter, [[K p7 name|Lucine Sarkisian]]. "I wish he'd had today."

A thumbprint on a passport left with [[K p1 name|Feld]] as a pledge was run again in October. [[K p5 name|Det. Caitlin Feld]], who ran it, isn't related, but says the name on the box is why she opened it first.

[[K p1 name|Feld]]'s son, [[K p6 name|Aaron Feld]], flew in from Haifa for the announcement by [[K p4 name|Chief Dolly Nakai]]. He wore the watch.
