id: n-0081
genre: news
where: GB-ENG
published: 2017-09-14
title: Doctor in the dock, doctor in the box
person p1: role=victim age=27 protected=yes why=sexual-offence-victim
person p2: role=victim age=44 protected=yes why=sexual-offence-victim
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=witness age=38 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=no why=adult-bystander
person p10: role=witness age=- protected=no why=adult-bystander
screen p1: none
note: two adult complainants, patient and nurse; accused Dr Rao, witness Dr Rao (wife? no), judge; workplace D/W

Jurors at Leicester Crown Court must keep two Dr Raos apart. [[K p3 name|Dr Mahesh Rao]], 51, a consultant, sits behind glass, accused of sexually assaulting a patient and a nurse. [[K p4 name|Dr Sheela Rao]], 38, a registrar in the same hospital but of a different family, is the one to whom the nurse ran.

The patient, 27, had come about her wrist. The nurse, 44, had come about a rota. Each gave evidence from behind a curtain on Tuesday.

[[K p4 name|Dr Sheela Rao]] described a knock at twenty to five. "She'd lost [[W p2 body|one of the little silver swallows]] she always wears. She said he'd pulled it off her. I found it on his carpet."

"How did you know it was hers?" asked [[K p5 name|Tristan Oake QC]], for the defence.

"Because half of [[W p2 employer|Ward 23]] clubbed together for them when she did her twenty years. There's only one [[W p2 name|Philomena]]."

[[K p6 name|Ayesha Farrow]], for the Crown, looked at the ceiling. The judge, [[K p7 name|Recorder Ingham]], told the reporters they weren't to use it, nor the name on the [[W p2 employer|Ward 23]] leaving card which was Exhibit 9.

Of the patient it was said that she'd complained to the receptionist, [[K p8 name|Glynis Watts]], within the hour and had been given a leaflet. A porter, [[K p10 name|Bernard Kasprzak]], saw her crying at the bus stop and bought her a Twix. "I said, Miss [[W p1 name|Okoro]], is it your hand?" Mr [[K p10 name|Kasprzak]] said, before he too was interrupted. "I'd read it off her band."

[[K p9 name|Mrs Lalitha Rao]], the accused's wife, has been in court daily. He denies four counts.
