id: ab0005
genre: filing
where: US-TX
published: 2019-03-07
title: Reporter's Record, Vol. 3 of 6 — Plea
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: 16-year-old certified as an adult, charged with aggravated promotion; rule 1 beats charged-as-adult; judge slips from initials

CAUSE NO. [[W p1 id|1588217-A]]
THE STATE OF TEXAS VS. [[W p1 initials|Y. CANTÚ-REYES]]
March 4, 2019

THE COURT: Tell me your age, please.
THE DEFENDANT: Seventeen. I was sixteen when it happened.
THE COURT: And you were certified in the 314th. Mr. [[K p3 name|Okonjo]], what is the State's offer?
MR. [[K p3 name|OKONJO]]: Three years' deferred on compelling prostitution, Judge. She posted the ads for the younger one.
MS. [[K p4 name|BRANNIGAN]]: If I may. The same ads had my client in them. [[K p2 name|Rogelio Farías]] was taking two hundred an hour for her before he ever met the other girl. He goes to trial in June. The State has him charged with trafficking this very person, and it has her charged with working for him.
THE COURT: I've read it. [[W p1 name|Yesenia]], look at me, not the floor. Did anybody promise you anything?
THE DEFENDANT: He did. A quinceañera. I never had one.
THE COURT: I meant about the plea.
THE DEFENDANT: No, sir.
MS. [[K p4 name|BRANNIGAN]]: Her grandmother is in the second row, Judge, Mrs. [[W p6 name|Eufemia Cantú]]. She'd take her home tonight, on [[W p6 address|Lyons Avenue]].
THE COURT: I'm going to pass this. Ms. [[K p4 name|Brannigan]], file your motion. Madam reporter, it should be initials, strike what I said.
(Proceedings recessed.)

I, [[K p5 name|Dolores Wimberly]], Official Court Reporter, certify the foregoing.
