id: t0048
genre: filing
where: US-NE
published: 2013-04-09
title: State v. [[K p1 name|Achterberg]] — sentencing memorandum (excerpt)
person p1: role=convicted age=36 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; gambling debt and threats among adult men, no labour; harness horses

The defense asks for probation. It will not be brief about why, since [[K p1 name|Noel Achterberg]] (36) never was.

He borrowed to bet on harness horses. When he lost he borrowed from [[K p2 name|Marlin Steggs]], who didn't charge interest and didn't ask. When he'd lost that as well, he forged [[K p2 name|Mr. Steggs]]'s name to eleven checks. The complainant's letter to the Court says: "He owes me $6,100 and a Sunday." They are still friends. The Sunday has been paid.

No one threatened the defendant, and he has threatened no one but a horse named Grace Period.

He lives with his mother, [[K p5 name|Alma]], at [[K p1 address|77 Feedyard Road, Ogallala]]. The State, through [[K p3 name|Ms. Kaczmarek]], doesn't oppose. Respectfully, [[K p4 name|Jos. T. Pell]], #15599.

