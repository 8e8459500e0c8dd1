id: z0005
genre: filing
where: US-CA
published: 2018-03-14
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=12 protected=yes why=minor-victim
screen p1: labor-trafficking
screen p5: none
note: opinion in parts: pseudonym for the plaintiff, but a footnote citing her declaration leaks the name; a piano pupil also a victim of a slap

IN THE UNITED STATES DISTRICT COURT, CENTRAL DISTRICT OF CALIFORNIA

DOE v. [[K p2 name|HALABI]] et al. — ORDER DENYING MOTION TO DISMISS

[[K p4 name|Marquand]], J.

I. Background. Plaintiff Jane Doe, then 33, came from Surabaya in 2013 to keep house for defendants [[K p2 name|Farid Halabi]] and [[K p3 name|Corinne Halabi]] in Irvine. She alleges that [[K p3 name|Mrs. Halabi]] collected her travel papers at the airport; that she rose at five and was released at eleven; that she was given $200 in nineteen months; and that whenever she spoke of leaving [[K p2 name|Mr. Halabi]] reminded her that "a woman without papers goes to a cell first and home second." Compl. ¶¶ 12–31.

II. Discussion. (a) Defendants say that she could have walked out: the gate of [[W p1 address|11 Calle Turmalina]] was never locked. The statute doesn't require a lock. A threat of law, used as she says it was used, suffices.

(b) Defendants next object that the complaint mentions that [[K p3 name|Mrs. Halabi]] once slapped a 12-year-old piano pupil, which plaintiff saw. The paragraph bears on fear and stays, with the child's name struck.[1]

(c) The debt of $6,300 said to be owed for "training" was never reduced to writing.

III. The motion is DENIED.

[1] The clerk shall also redact the Declaration of [[W p1 name|Sri Wahyuni]], ECF 22-3, at 4:11 ("[[W p5 name|Leila]] was crying and I held her"), which was lodged unsealed in error.
