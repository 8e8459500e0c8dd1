id: ab0003
genre: filing
where: US-NV
published: 2011-06-29
title: Superseding Indictment, United States v. [[K p2 name|Broadnax]] and [[K p3 name|Tillis]]
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim age=- protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p4: sex-trafficking-minor
note: K initials of minors; overt acts leak handle, phone and school; one first name in a text message

UNITED STATES DISTRICT COURT, DISTRICT OF NEVADA
Case No. [[K p2 id|2:11-cr-00284]]
UNITED STATES OF AMERICA v. [[K p2 name|KEYSHAWN BROADNAX]], a/k/a "[[K p2 alias|Bishop]]," and [[K p3 name|RENITA TILLIS]]

THE GRAND JURY CHARGES THAT:

COUNT ONE (Conspiracy, 18 U.S.C. § 1594(c))
1. Between on or about March 3, 2011, and April 19, 2011, the defendants agreed to recruit and harbor Minor Victim 1, [[K p1 initials|A.G.]], who was fifteen, and Minor Victim 2, [[K p4 initials|T.W.]], who had not attained the age of eighteen, knowing that each would be caused to engage in commercial sex acts.

OVERT ACTS
a. On March 3, [[K p2 name|BROADNAX]] wrote from the account "[[K p2 alias|bishopcashesout]]" to the account "[[W p1 alias|lil_ari_702]]": "u still at [[W p1 school|Canyon Springs Prep]] or u done w/ school."
b. On March 9, [[K p3 name|TILLIS]] paid for an advertisement bearing the telephone number [[W p1 phone|702-555-0163]], used by Minor Victim 1.
c. On March 22, [[K p2 name|BROADNAX]] texted [[K p3 name|TILLIS]]: "tell [[W p4 name|Tiana]] she short 60. no eat till she fix it."
d. On April 2, [[K p3 name|TILLIS]] rented two adjoining rooms on Boulder Highway with the proceeds.

FORFEITURE ALLEGATION
A 2004 Cadillac DeVille registered to [[K p2 name|BROADNAX]]; $4,312.

A TRUE BILL. /s/ FOREPERSON
[[K p5 name|GORDON L. MAYHUGH]], Assistant United States Attorney
