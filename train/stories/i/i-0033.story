id: i-0033
genre: roster
where: CA-ON
published: 2003-04-12
title: Windsor massage parlour sweep — persons charged
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=36 protected=decide why=adult-accused
person p4: role=accused age=47 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=decide why=adult-accused
screen: sex-trafficking-adult misidentified=yes
screen p3: unclear
note: roster of 'found-ins' and 'inmates'; remarks column carries the facts that make one of them a victim

MEDIA SHEET — WINDSOR POLICE SERVICE — MORALITY
Friday 11 April 2003 Released by: Sgt. [[K p5 name|Lorne Beauchesne]] Phone [[K p5 phone|519-555-0177]]

NAME / DOB / ADDRESS / CHARGE / REMARKS

1. [[K p2 name|HÉBERT, Ronald G.]] / [[K p2 birthdate|50-09-17]] / [[D p2 address|1180 Ouellette Pl.]] / keep common bawdy house; procuring / owner. PTA
2. [[W p1 name|SZABÓ, Ildikó]] / [[W p1 birthdate|77-02-05]] / NFA, "upstairs" / inmate of bawdy house / Hungarian natl., 26. Cries. Says came as dancer, #1 holds p.port and tells her she owes $11,000 and that "[[D p6 name|Tibor]] at home" will break her father's legs if she goes. No Eng. Held for Immigration. Occ. no. [[W p1 id|03-555014]]
3. [[D p3 name|LI, Mei Hua]] / [[D p3 birthdate|66-12-30]] / Toronto / inmate / 36. Won't say who drives her down, same driver has keys & cell. Rel. on PTA
4. [[K p4 name|STANKIEWICZ, Paul]] / [[K p4 birthdate|56-01-21]] / Tecumseh / found-in / 47. Says came to fix the boiler. No tools.

Corr. to yesterday's sheet: #2's given name is [[W p1 name|Ildiko]] — "[[W p1 alias|Dora]]" is what it says on the door.
