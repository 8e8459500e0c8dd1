id: aa0009
genre: filing
where: GB-ENG
published: 2014-09-02
title: Thornebridge Magistrates' Court — Court 2 — Register extract
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=accused age=61 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: cannabis gardener; URN; interpreter; age disputed then accepted

Before: [[K p5 name|District Judge Imelda Garside]]. Sitting 10.00

1. [[K p3 name|HUSSAIN, Kamran]], d.o.b. [[K p3 birthdate|14/02/1991]]. URN [[K p3 id|13BD0967714]]. s.165 RTA 1988, no insurance. Proved in absence. Fine £300, 6 points.

2. [[K p4 name|ATKINSON, Maureen]]. URN [[K p4 id|13BD0967801]]. TV licence. Paid. Withdrawn.

3. [[W p1 name|TRAN, Van Duc]], d.o.b. given [[W p1 birthdate|01/01/1995]], since accepted as [[W p1 birthdate|09/11/1996]]. URN [[W p1 id|13BD0968022]]. Produce cannabis, s.4 MDA 1971. Vietnamese interpreter. Found locked in at [[W p1 address|6 Ormerod Terrace]], mattress in loft. Mr [[K p6 name|Feeny]] for defendant: door padlocked from the street, told his family's house would be lost till £18,000 was worked off. NRM: positive conclusive grounds. Crown offer no evidence. Dismissed. To Children's Services; [[W p1 name|Duc]] not to travel by prison van.

4. [[K p2 name|DOHERTY, Liam Patrick]]. URN [[K p2 id|13BD0968023]]. Permit premises s.8; s.4 MSA not yet in force, s.71 CJA 2009 to be put. Remanded. Held the key.
