id: ab0019
genre: filing
where: US-IL
published: 2018-01-26
title: Detention Hearing — Digest for Pretrial Services
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=3 protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: the "bottom" held as co-defendant; digest prose

Before Magistrate Judge [[K p3 name|Ellen Woznicki]]. 18 CR 00047, two defendants.

1. Def. [[K p2 name|Corliss "Duke" Merriweather]], 39. Government moves for detention (risk of flight, danger, threats to a witness). Proffer: ran an "agency" out of a graystone in Austin; nine women in five years; kept order with a belt and a dog. Detained.

2. Def. [[W p1 name|Shayla Renee Kostecki]], 22. Charged as his partner in that she answered the phone and drove. Reg. No. [[W p1 id|55347-424]]. Defender [[K p4 name|Hal Epstein-Ruiz]] says that she was the first of the nine. Joined at 19, out of a shelter in Joliet. Shows the Court a scar where the dog had hold of her, [[W p1 body|back of right calf, size of a hand]]. When the agents came in she was chained by the ankle to a radiator "because she'd lost the Naperville account." Government does not dispute the chain.

THE COURT asked why she is charged at all. AUSA: "She collected, Your Honor." THE COURT: "From the radiator?"

Released on own recognizance to third-party custodian. Not to be stated in open court, but the order says [[W p1 address|St. Brigid House, 2200 block of Wolfram]]. May have visits with daughter [[W p5 name|Jayde]], 3.

Next date 2/15.
