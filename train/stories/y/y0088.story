id: y0088
genre: news
where: US-WA
published: 2025-04-11
title: Kent restaurateur's passport-drawer defense fails
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=convicted age=54 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=45 protected=no why=consented
screen p1: labor-trafficking
screen p5: labor-trafficking
note: two victims: one waived and spoke by name in court; other by initials, with slip in exhibit file

SEATTLE — "It was the safest drawer in the house," [[K p2 name|Parminderjit Kaur Brar-Walia]] had testified of the place where she kept her cooks' passports. On Thursday a federal judge gave her seven years.

Two men worked the tandoor at her Kent restaurant. Neither was paid past the first month. Both were told that their families in Jalandhar would lose the land pledged against $30,000 apiece; one had a skewer pressed on his forearm. They lived over the kitchen.

[[K p5 name|Sucha Singh Mattu]], 45, chose to address the court, and asked reporters to spell him right. "You took from me three Vaisakhis," he told her. "I'd like my name on this, and not on your debt book."

The younger cook, identified as G.S., stayed away. He was 22, and has moved. But the verdict sheet links an exhibit whose file name is open to anyone with a PACER account: [[W p1 photo|EX-31_passport_Gurkanwal-Sekhon_scan.pdf]].

Judge [[K p3 name|Leilani Kapaona-Burke]] ordered restitution of $418,000. Assistant U.S. Attorney [[K p4 name|Marcus Whitehorse]] said he'd see to the exhibit.
