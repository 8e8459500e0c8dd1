id: aa0074
genre: filing
where: US-IL
published: 2009-04-24
title: Women's Court call sheet — Branch 29 — Friday
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=victim,accused age=18 protected=yes why=sexual-offence-victim
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=49 protected=no why=adult-accused
person p8: role=accused age=30 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
note: two women: one trafficked adult; second reported sexual assault by a jailer, W; prostitution docket; Polish and African American names

BR 29  RM 303  JUDGE [[K p5 name|CORNELIA HRUBY]]  ASA [[K p6 name|VANCE]]  PD in hallway

1.  09 MC1 [[W p1 id|2188841]]  [[W p1 name|Wieczorek, Iwona]]   24   720 ILCS 5/11-14   PD: came on J-1 as lifeguard, man at the airport "took passport for copying" and it was never copied, was then driven from caller to caller in Cicero by the same man, who took what each one paid and said she'd get her papers when the rent, which he raised nightly, was cleared. Requests First Offender, then requests nothing, then cries. NOLLE (ASA to write it up as victim). Interp, Polish. Hold address: [[W p1 address|basement, 52nd Ave., the one with the plaster lions]]
2.  09 MC1 [[K p7 id|2188847]]  [[K p7 name|Lattimore, Shereese]]   49   retail theft (roasts)   Supv
3.  09 MC1 [[W p2 id|2188850]]  [[W p2 name|Gaines, Jada Rose]]  18  battery to a lockup keeper   PD: she scratched him because of where his hand was. Keeper [[K p3 name|Wm. Sroka]], 37, off work as of today, charged aggr. crim. sex. abuse in [[K p3 id|09 CR 4410]]. NOLLE. Ms. [[W p2 name|Gaines]] states one thing for record: "I bit him too."
4.  09 MC1 [[K p4 id|2188862]]  [[K p4 name|Jokubaitis, Darius]]  33  DUI  jury demand, 5/20
5.  09 MC1 [[K p8 id|2188870]]  [[K p8 name|Okoro, Blessing]]  30  reckless conduct (roof, fireworks)  $100

All others bond forf warrants. Sheriff please return the roses.
