id: u0065
genre: filing
where: CA-NS
published: 2022-10-28
title: LABOUR STANDARDS TRIBUNAL — NOTES OF DECISIONS, OCTOBER
person p1: role=victim age=29 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p4: none
note: one trafficking among wage cases; Filipino hotel housekeeper/cleaner; near-miss second complainant adult paid late

LT-555-0131: [[K p4 name|Tuckwell, Amy]] v. Harbour Hound Grooming. Final pay two weeks late after an argument about a spaniel. $412.16 ordered. Complainant kept her own hours and quit freely. No penalty.

LT-555-0134: [[W p1 name|Dimaculangan, R.]] v. [[K p2 name|Gerald Croft]] and [[K p3 name|Monica Croft]]. *Name to be anonymized before posting.* Complainant, 29, recruited in Cebu to clean a motel; signed for $16/hr. Was moved on the second day to [[W p1 address|the owners' basement, 3 Gannet Lane]], and worked for the household, a cottage business and an aunt. Her permit was in [[K p2 name|Mr. Croft]]'s desk; she was told that he would have her sent back and that her recruiter's $7,000 would fall on her father. Not paid for seven months. Was driven to Mass and collected, and her phone read in the car. Referred to RCMP. Wages, $31,804.

Member [[K p5 name|Ewan Chisholm]] adds: "A door need not be bolted if the person behind it has been sufficiently frightened of the street."

Counsel in 0134: [[K p6 name|Preeti Nair]], Legal Aid.
