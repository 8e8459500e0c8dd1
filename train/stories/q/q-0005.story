id: q-0005
genre: press-release
where: US-GA
published: 2009-06-30
title: Arrest made in Pinecrest assault
person p1: role=victim age=43 protected=yes why=sexual-offence-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: police release names victim and her street

FOR IMMEDIATE RELEASE

On June 27 at approximately 11:15 p.m. officers responded to [[W p1 address|2209 Pinecrest Lane]] in Valdosta in reference to a sexual assault. Upon arrival they made contact with [[W p1 name|Denise Faircloth]], a 43-year-old white female, who advised that a man attacked her in her home as she was getting ready for bed.

Detectives developed [[K p2 name|Jamarcus Tyrell Bivins]], 22, as a suspect. [[K p2 name|Bivins]] had cut Mrs. [[W p1 name|Faircloth]]'s grass earlier in the week. He was arrested without incident and charged with rape, burglary first degree and battery.

"Our detectives did not sleep until this man was off the street," said [[K p3 name|Chief Lamar Tuten]].

Anyone with further information may call [[K p4 name|Det. Sonya Pearce]] at 229-555-0110.
