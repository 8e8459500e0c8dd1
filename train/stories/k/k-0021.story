id: k-0021
genre: news
where: PH
published: 2018-11-05
title: Barangay captain, 2 kagawad charged over ghost road project
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: corruption, nothing to protect; April and Mae as names

BACOLOD CITY — The Ombudsman-Visayas has found probable cause to charge Barangay Captain [[K p1 name|Reynaldo "Boy" Dumancas]], 58, and kagawads [[K p2 name|April Mae Solinap]], 49, and [[K p3 name|Rogelio Tupas]], 45, with graft over a 1.2-kilometer farm-to-market road that auditors could not find.

State auditor [[K p4 name|Ma. Corazon Ledesma]] said her team walked the alignment in April and encountered "rice, carabaos, and one signboard."

[[K p1 name|Dumancas]] told reporters the road had been washed away. Graft investigator [[K p5 name|Jonel Panganiban]] noted that it would then have been the only thing in the barangay washed away that year.

The complaint carries a bail of P90,000 for each respondent. [[K p2 name|Solinap]] did not return calls.
