id: ax0008
genre: filing
where: US-NY
published: 2021-09-16
title: People v. [[W p1 name|Rosamund A. Telfer]], decision and order, CPL 440.10
person p1: role=victim,convicted age=20 protected=yes why=trafficking-victim
person p2: role=convicted age=37 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=victim age=- protected=yes why=trafficking-victim
person p8: role=relative age=3 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p7: sex-trafficking-adult
note: vacatur of nine convictions; the caption, docket numbers and NYSID are all the victim's; a second woman is named in an old complaint

CRIMINAL COURT OF THE CITY OF NEW YORK, COUNTY OF QUEENS, PART AP-6
Docket Nos. [[W p1 id|2008QN015501]], [[W p1 id|2009QN000773]] and seven others
NYSID [[W p1 id|0155 4417 K]]

[[K p3 name|Ifeoma Castellano]], J.:

Defendant, now 33 and a phlebotomist at [[W p1 employer|St. Bride's Outpatient Pavilion]], moves to vacate nine judgments entered between 2008 and 2010. Seven are for prostitution or loitering for that purpose. The People, by ADA [[K p4 name|Harrison Buk]], consent as to those seven but oppose as to the last two, which concern a knife.

The facts are not disputed. In the spring of 2008 the movant, aged twenty and the mother of a girl of three, answered an offer of a babysitting job in Jamaica. The man who'd placed it was [[K p2 name|Leroy Vance Cumberbatch]], called "[[K p2 alias|Deacon]]," then 37. The child, [[W p8 name|Aniyah]], was put with a woman in Hempstead whose address the movant was never told. She was allowed to telephone on days when she brought six hundred dollars. On others she wasn't.

[[K p2 name|Cumberbatch]] was convicted in this county in 2013 of sex trafficking (Indictment [[K p2 id|1155/2012]]) and is serving a term of nine to eighteen years as DIN [[K p2 id|13-A-0155]]. At that trial the movant testified as "Complainant 2."

Dr. [[K p6 name|Solveig Marchetti]], a psychologist, states that [[W p1 name|Telfer]] carried the knife because two customers had choked her. "[[W p1 name|Rosamund]] slept with her shoes on until 2015," Dr. [[K p6 name|Marchetti]] writes.

Mr. [[K p4 name|Buk]] answers that weapon possession is not "a result of" trafficking. He points to the arrest report, in which the officer wrote, "Deft, street name [[W p1 alias|Roz]], and one [[W p7 name|Magdalena Ruiz]], both known prosts, observed arguing over corner." But the same report records that the defendant had fresh bruises and that "[[W p7 name|Ruiz]]" was crying because "[[K p2 alias|Deacon]]" kept her Honduran passport. It's hard to imagine a shorter account of the crime of which he was later found guilty. No one asked a further question.

The movant's counsel, [[K p5 name|Adelaide Roth]] of the Legal Aid Society, asks that the papers be sealed and her client's name be replaced. CPL 440.10(6) permits it. The request is granted, and the Clerk will amend the caption to "People v. R.T." The version of this decision sent to the Law Reports on September 14, with the name [[W p1 name|TELFER]] at its head, is recalled. Ms. [[K p5 name|Roth]] may submit an order for the old arrest photograph, still to be found online as [[W p1 photo|rosamund-telfer-queens-mug.jpg]].

All nine judgments are vacated and the charges dismissed on the merits. [[W p8 name|Aniyah]]'s mother may tell her licensing board so.
