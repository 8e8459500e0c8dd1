id: ab0001
genre: filing
where: US-OH
published: 2017-09-22
title: State v. [[W p1 name|Drouin]], Court of Appeals, Slip Opinion
person p1: role=victim,convicted age=19 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: appeal captioned with the trafficked defendant's own name and case number; counsel stays

STATE OF OHIO, Plaintiff-Appellee, v. [[W p1 name|KELSEY ANN DROUIN]], Defendant-Appellant.
Appeal No. [[W p1 id|C-160733]]; Trial No. [[W p1 id|16CRB-22918]]
Judgment appealed from: Reversed and cause remanded.
Counsel for appellant: [[K p4 name|Marguerite Ollendorf]], [[K p4 address|230 East Ninth Street, Suite 2000]], Cincinnati; [[K p4 phone|513-555-0142]].

[[K p3 name|ZWEIGART]], Presiding Judge.

{¶1} Following a bench trial, [[W p1 name|Drouin]] was found guilty of soliciting. She was 19. She raises one assignment of error: that the court refused to hear her application for intervention under R.C. 2951.041.

{¶2} The evidence at the hearing was not disputed. A man whom the parties call "D," and whom Detective [[K p5 name|Luis Abernathy]] identified as [[K p2 name|Dontrell Spivey]], met Ms. [[W p1 name|Drouin]] outside a methadone clinic. He held her identification and her phone. He drove her to a motel on Central Parkway and collected what the callers paid. When she missed the sum he set, he shut her in the bathroom without food. She had a burn, [[W p1 body|the shape of a flatiron tip on the left wrist]], which she showed the court.

{¶3} The trial court remarked that "[[W p1 name|Kelsey]] could have walked out any night of the week." The statute does not ask whether she could have walked. It asks whether she was a victim of compelled acts at the time.

{¶4} The assignment of error is sustained. [[K p2 name|Spivey]], we are told, awaits trial in the common pleas court.

Judgment reversed.
