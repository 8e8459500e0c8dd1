id: ab0025
genre: filing
where: US-NM
published: 2024-02-07
title: Complaint for Damages
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: TVPRA civil complaint by John Doe; own verification signed with name; employer D, he slept elsewhere? he slept there: W

SECOND JUDICIAL DISTRICT COURT, COUNTY OF BERNALILLO
JOHN DOE, Plaintiff, v. TURQUOISE TRAIL DAIRY, LLC and [[K p2 name|GERRIT HOEKZEMA]], Defendants.
No. D-202-CV-2024-00918

1. Plaintiff, 26, is a citizen of Guatemala. He proceeds under a pseudonym because he fears reprisal upon his family.

2. He milked for Defendants from January 2021 until August 2022, twelve hours a night, and slept in [[W p1 address|the calf barn at the dairy, on Old Silo Loop]].

3. Defendants told him when he came that the coyote had been paid $9,000 on his account. Nothing further was ever put in writing. By the spring, Defendants said, it was $13,500, because of "feed."

4. [[K p2 name|Hoekzema]] held his birth record and consular card in a bull-semen tank, where, as he put it, nobody goes looking.

5. When Plaintiff broke a wrist, [[K p2 name|Hoekzema]] said that a call to a doctor was a call to ICE. The bone has set crooked.

6. He left under a load of hay driven by one [[K p4 name|Ernesto Lucero]], who is not a party.

PRAYER: unpaid wages; treble damages; 18 U.S.C. § 1595.

[[K p3 name|Noor Jaffri]], Desert Workers' Law Project, [[K p3 address|1015 Tijeras Ave. NW]], [[K p3 phone|505-555-0186]]

VERIFICATION. I have had this read to me in K'iche' and it is true. /s/ [[W p1 name|Tomás Ixcoy Tzoc]]
