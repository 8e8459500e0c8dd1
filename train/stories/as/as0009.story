id: as0009
genre: filing
where: US-CT
published: 2011-09-16
title: Doe et al. v. [[K p3 name|Merriam]] Pediatric Associates, complaint (redacted copy)
person p1: role=victim age=8 protected=yes why=sexual-offence-victim
person p2: role=victim age=10 protected=yes why=sexual-offence-victim
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
screen: none
note: doctor; pseudonyms kept, but footnote, chart number and mother's signature leak; docket under pseudonym stays; second child named by nickname in nurse's memo

SUPERIOR COURT, JUDICIAL DISTRICT OF NEW HAVEN
DOCKET NO. NNH-CV-11-6022981-S
JANE DOE 1 and JANE DOE 2, by their mothers and next friends,
v.
[[K p3 name|CARLETON R. MERRIAM, M.D.]], and [[K p3 name|MERRIAM]] PEDIATRIC ASSOCIATES, P.C.

COUNT ONE

1. The defendant [[K p3 name|Merriam]], 63, is a physician, license number [[K p3 id|019447]], whose office is at [[K p3 address|610 Whitney Avenue]], New Haven.

2. Jane Doe 1 was his patient from birth. On four visits between October 2008 and May 2009, when she was 8 years old, the defendant sent her mother out for a urine cup and touched the child in a manner that had no medical purpose.

3. Jane Doe 2, ten at the time, was seen for asthma. The defendant did the same to her and told her it was "the long checkup."

4. The office nurse, defendant [[K p5 name|Phyllis Cavanaugh]], R.N., wrote a memorandum on November 3, 2008, which is attached. In it [[K p5 name|Cavanaugh]] states: "Little [[W p1 name|Imani]] came out crying again & would not take the sticker. Dr. says she's a fusspot. This is the 3rd one. Also [[W p2 alias|Coco]] last wk (chart [[W p2 id|MPA-20733]])." She put the memorandum in a drawer.

5. On May 19, 2009, the mother of Jane Doe 1 telephoned New Haven police. Detective [[K p6 name|Salvatore DiLauro]] took the call. No arrest followed until March 2011, by which time, as [[K p6 name|DiLauro]] has testified, nineteen other families had come in.

6. Jane Doe 1 no longer attends [[W p1 school|Edgewood Magnet School]], where classmates learned of the case. She is known to her new school by her middle name.

7. The plaintiffs' expert, [[K p8 name|Gwendolyn Aszkenasy]], Ph.D., will say that both children have been harmed in ways that are not yet finished. [[K p8 name|Aszkenasy]] saw Jane Doe 2 eleven times. She notes that the girl, who was [[W p2 other|state under-12 champion at the Rubik's cube]], has stopped competing.

FOOTNOTE 3. Plaintiffs' identities are known to all parties. See sealed Schedule A ([[W p1 name|Oyelaran, I.]], d.o.b. [[W p1 birthdate|4/22/00]]; [[W p2 name|Colette Marchetti]], d.o.b. [[W p2 birthdate|12/9/98]]). [CLERK: schedule A was NOT sealed when scanned 9/16 — pls fix]

VERIFICATION

I, the undersigned, mother of Jane Doe 1, say that I have read the complaint and that it's true. I would add that [[W p1 name|Imani]] asked me whether a doctor can be told off by a judge, and I told her we would see.

[[W p4 name|Abosede Oyelaran]]
[[W p4 address|71 Sherman Court, Apt. 3]], New Haven
Sworn before me: [[K p7 name|Terrence Mulvihill]], Commissioner of the Superior Court, Juris No. [[K p7 id|408819]]

Return address for counsel: Law Offices of [[K p7 name|T. Mulvihill]], [[K p7 phone|203-555-0190]]. Re: our file "[[W p1 name|Oyelaran]]/[[W p2 name|Marchetti]] v. [[K p3 name|Merriam]]."
