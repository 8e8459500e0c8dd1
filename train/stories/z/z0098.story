id: z0098
genre: filing
where: US-FL
published: 2010-02-11
person p1: role=deceased age=16 protected=decide why=deceased
person p2: role=accused age=15 protected=decide why=charged-as-adult
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=12 protected=yes why=minor-witness
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=decide why=identifies-protected
note: arrest affidavit; deceased minor; accused juvenile charged as adult; child witness

IN THE CIRCUIT COURT, DUVAL COUNTY — STATE v. [[D p2 name|TYRELL J. MCCRAY]] (charged as adult) and [[K p3 name|DESHAWN LATTIMORE]] — PROBABLE CAUSE

Your affiant, [[K p4 name|Det. R. Holloway]], states:

On 02/07/10 at approx. 2142 hrs [[D p1 name|Anthony Gaskins]] B/M 16 was located behind the skating rink w/ a single g.s.w. and was pronounced at 2210. His mother [[D p7 name|Gloria Gaskins]] advised he'd sold a pr. of shoes earlier that day for $90.

W-1 ([[K p6 name|Kiet Luu]], rink mgr.) observed two B/M run n/b. The tall one lost a shoe. W-1 secured shoe.

W-2, a juvenile aged 12, was on the rink roof retrieving a skate. W-2 advd he knows both subjects "from the bus." W-2 heard the short one say give it and the tall one say [[D p2 name|Ty]] don't. W-2 observed [[D p2 name|MCCRAY]] (15) fire x1. W-2 was transported home to [[W p5 address|Kirby Smith Villas, bldg C]].

[[K p3 name|LATTIMORE]] (19), post-Miranda: it was [[D p2 name|Ty]]. [[D p2 name|MCCRAY]], in presence of guardian: it wasn't supposed to be loaded.

W-2 signature: [[W p5 name|Jamarion P.]] (x)
