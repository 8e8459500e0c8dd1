id: aa0055
genre: filing
where: US-MA
published: 2010-05-07
title: Arraignment session — First Session — notes for the record
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=accused age=20 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: au pair/nanny charged with larceny; household = lived; dictated style; docket in Massachusetts form

Clerk-Magistrate's rough minutes, Justice [[K p5 name|Aurelio Fontaine]] sitting. Tape on at 9:12.

[[W p1 id|1044CR000781]]. Commonwealth v. [[W p1 name|Silvia Mabel Paredes Condori]]. Larceny over $250, G.L. c. 266 § 30, to wit: a child's passport, and one other. Atty [[K p6 name|Deirdre Haverty]], who asks to be heard before the charge is read. "Your Honor, the one other is hers." Client, 31, from La Paz, has been five years minding twins on [[W p1 address|Prospect Hill Lane]], sleeps on a cot between the cribs, $50 a week when it's paid, told on each request to go home that the airfare was owing and the police were called for thieves. She took her own booklet from a locked desk; the baby's was stuck to it. ADA [[K p7 name|Weintraub]]: nolle prosequi, and the Attorney General's people are in the hall. Court: "So is your employer, Ms. [[W p1 name|Paredes]]. You'll leave by my lobby."

[[K p3 id|1044CR000790]]. Comm. v. [[K p3 name|Domingos Tavares]], 28. OUI first. 24D disp. Continued without a finding.

[[K p4 id|1044CR000793]]. Comm. v. [[K p4 name|Ashlee Rourke]], 20. A&B dangerous weapon (flip-flop, shod foot NOT). Reduced. Laughter.

[[K p2 id|1044CR000801]]. Comm. v. [[K p2 name|Eleanor Whitcomb Sayles]], 46. c. 265, kidnapping; wage act. Stay away from prior defendant. Cash $25,000. Pled not guilty, audibly.

Tape off 10:04.
