id: ab0066
genre: filing
where: US-GA
published: 2020-03-02
title: Order Granting Motion to Proceed Pseudonymously
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: clean order, everything stays; tests over-redaction; no W

UNITED STATES DISTRICT COURT, NORTHERN DISTRICT OF GEORGIA
JANE DOE 14 v. PEACHTREE LODGING PARTNERS, LLC, et al., No. 1:20-cv-00155

[[K p3 name|STILLWELL]], District Judge.

Plaintiff sues under the TVPRA. She alleges that in 2012, while in the ninth grade, she was hired out for nineteen nights in four of Defendants' rooms by [[K p2 name|Ferris Oglethorpe Mabry]], who is serving a federal sentence for it, and that the night staff gave him the rear rooms for a consideration.

Rule 10(a) requires that a complaint name all the parties. The Eleventh Circuit allows an exception where a substantial privacy right outweighs the presumption of openness. Defendants, through [[K p4 name|Alistair Wren-Dupree]], argue that Plaintiff is a grown woman who has chosen to ask for money.

She has chosen to ask for a remedy that Congress wrote. The matters she must prove are of the utmost intimacy; they befell her as a child. Defendants know who she is. The public can follow everything of consequence, including the conduct of Defendants, without it.

The motion [Doc. 3] is GRANTED. The parties shall refer to Plaintiff as [[K p1 initials|J.D. 14]] in all filings, and shall redact anything to the contrary within seven days.

SO ORDERED.
