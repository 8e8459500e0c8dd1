id: o-0042
genre: news
where: US-IL
published: 2006-03-03
title: Three sentenced, one acquitted in [[K p1 name|Lockhart]] payroll case
person p1: role=convicted age=55 protected=no why=adult-convicted
person p2: role=convicted age=47 protected=no why=adult-convicted
person p3: role=convicted age=33 protected=no why=adult-convicted
person p4: role=accused age=40 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=official age=- protected=no why=official
person p10: role=witness age=- protected=no why=adult-bystander
screen: none
note: federal fraud sentencing in flat wire style; "ghost" workers, no trafficking

CHICAGO (Metro Wire) — Three former executives of a south suburban staffing company were sentenced Friday in federal court for billing three counties for the wages of 118 employees who did not exist.

U.S. District Judge [[K p5 name|Leonard Szabo]] sentenced [[K p1 name|Patrick J. Lockhart]], 55, the founder, to 87 months in prison. [[K p2 name|Elaine Vukovich]], 47, the controller, received 41 months. [[K p3 name|Terrell Gaines]], 33, who wrote the software that generated the time cards, received a year and a day. All three pleaded guilty to mail fraud.

A fourth defendant, [[K p4 name|Hubert Ong]], 40, was acquitted by the jury in November.

Prosecutors said [[K p1 employer|Lockhart Labor Solutions]] collected about $6.1 million between 1999 and 2003 for janitors and groundskeepers who were taken from an out-of-date telephone directory.

"You might say that he never hurt anyone, since there was no one there," Assistant U.S. Attorney [[K p6 name|Denise Kowalczuk]] told the judge. "But the counties had clinics to run."

[[K p1 name|Lockhart]] apologized to his children. His lawyer, [[K p7 name|Barry Feinman]], asked for probation and filed 64 letters of support, one of which was from a man on the list of ghosts.

That man, [[K p8 name|Rufus Applegate]], a retired machinist from Harvey, testified at the trial that he had learned of his employment when the Social Security Administration wrote to say that he'd been overpaid.

The scheme, as described in the plea agreements, was simple. Each pay period [[K p2 name|Vukovich]] sent the counties an invoice with a roster of names, hours and sites. [[K p3 name|Gaines]]' program drew the names at random, gave them sick days in winter, and allowed for one retirement a quarter. Wages went to accounts at four banks. In 2002 the company won an award for low turnover.

Auditors for Cook and Will counties missed it twice. It was a hospital custodian, [[K p10 name|Ines Malagon]], who asked her supervisor where the other nine people on her shift were, since she was doing all of their floors.

[[K p10 name|Malagon]] was in court on Friday and was thanked by the judge from the bench. She still works nights. Asked by reporters what she'd say to [[K p1 name|Lockhart]], she replied that she would ask him for a second mop.

[[K p5 name|Szabo]] rejected a defense argument that the loss should be reduced by the value of the work, as some of the floors were, in fact, cleaned. "They were cleaned by Mrs. [[K p10 name|Malagon]]," he said.

[[K p3 name|Gaines]] cooperated. Postal inspector [[K p9 name|Guadalupe Trevino]] said that without him, the case would have taken years longer to make. He begins his term on May 1. The other two must surrender by April 14.

Restitution was set at $5.8 million.
