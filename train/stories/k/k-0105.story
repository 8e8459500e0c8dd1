id: k-0105
genre: alert
where: US-AZ
published: 2018-07-03
person p1: role=victim age=41 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=45 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=decide why=identifies-protected
note: police BOLO on DV: adult victim decides, husband decides by rule 4 (accused spouse); child in a car seat, address

BOLO / OFFICER SAFETY — MARICOPA CO. — 07/03/18 2215

Wanted for agg assault per DV and unlawful imprisonment: [[D p2 name|HECTOR MANUEL IBARRA-SOTO]], H/M, 45, 5'8", 190, gray goatee, Dodgers cap. Estranged [[D p2 relation|husband]] of victim. PC affidavit by Det. [[K p3 name|L. Benally]].

Victim [[D p1 name|ROSARIO IBARRA]], 41, treated for a broken cheekbone at Valleywise. She's the one who got out by the laundry window; don't put her on the air. She has gone to a relative and will not be going back to [[D p1 address|4400 block W. Heatherbrae]], space 12. Her car, [[D p1 vehicle|a maroon Saturn with a soccer-ball antenna]], he may be driving.

No children in common. Her mother [[D p4 name|Ofelia]], 70s, lives next door, speaks Spanish, saw him leave on foot with a rifle case and told him he'd forgotten his hat.

He told a coworker that he'd "finish at the pharmacy", where the victim works nights. A unit's been put there.

If stopped: no pursuit in residential, call air. Do NOT release the address of the relative to anyone who calls, including anyone claiming to be from this agency; he has called twice as "[[D p2 alias|Deputy Ruiz]]". There isn't a [[D p2 alias|Deputy Ruiz]].

602-555-0191
