id: f-0026
genre: news
where: US-SC
published: 2004-01-29
title: General Sessions, January term: how they pled
person p1: role=convicted age=- protected=no why=adult-convicted
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=convicted age=- protected=no why=adult-convicted
person p8: role=victim age=- protected=no why=adult-victim
screen: none
note: nothing to protect; court briefs; initials of adults and docket numbers that stay

Judge [[K p5 name|J. Rutledge Simms]] heard 38 matters in three days at the Edisto County Courthouse, assisted by a space heater. A sampling:

[[K p1 name|Bernard "Peanut" Gadsden]], petit larceny third, [[K p1 id|2003-GS-41-0219]]. Eighteen months, suspended to 90 days. Told the court he'd quit stealing after the next time. Was advised by counsel to sit down.

[[K p2 name|Tammy Jo Weathers]], forgery, three counts. Five years, probation, restitution of $4,016 to her former employer, the Edisto Feed & Seed, whose owner, [[K p8 name|Pinckney Rast]], asked the judge to go easy and asked [[K p2 name|Ms. Weathers]] for the key to the Coke machine.

[[K p3 name|Rafael Ocampo]], assault and battery of a high and aggravated nature, pled to simple assault. Time served. Interpreter fee waived.

[[K p7 name|C. W. Dantzler Jr.]], driving under suspension, fourth. One year. "I have got a horse now," he told the court.

[[K p4 name|Marion Felder]], armed robbery. Not guilty; jury trial set for the March term. [[K p4 name|Felder]]'s lawyer moved to change venue, saying that everybody in the jury pool was either kin to his client or owed him money. Solicitor [[K p6 name|Barbara Fogle]] said that ought to balance out. Denied.
