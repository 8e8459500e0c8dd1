id: b-0090
genre: roster
where: US-OK
published: 2022-07-18
title: Cimarron Draw Tribal-County Joint Detention — Weekend Population Changes
person p1: role=accused age=20 protected=decide why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=accused age=27 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: unclear
screen p4: none
note: weak signs in a jail table: no phone, bond offered by an older man in another state, 'scripted'; a second prostitution arrest with nothing

| # | Name | Age | Booked | Offense | Status |
|---|---|---|---|---|---|
| [[D p1 id|22-1871]] | [[D p1 name|Stands Alone, Cierra]] | 20 | 7/16 0115 | Offering to engage (misd.) | Hold for Det. |
| [[K p2 id|22-1872]] | [[K p2 name|Loveless, Kenny Joe]] | 48 | 7/16 0410 | Public intox | Rel. 7/16 |
| [[K p3 id|22-1874]] | [[K p3 name|Two Hatchet, Marlin]] | 33 | 7/16 2200 | FTA fishing w/o license | Rel. 7/17 pd $144 |
| [[K p4 id|22-1875]] | [[K p4 name|McElhaney, Sherry]] | 27 | 7/17 0030 | Offering to engage (misd.) | Rel. 7/17 own recog |

Notes by Cpl. [[K p5 name|Tsosie]]: 1871 no phone, no purse. Answers sound rehearsed. Same man from Wichita called x6 re her bond, wouldn't give a name. She did not want to be bonded. Says she's fine. 1875 drove herself in, paid herself out, left a good review of the coffee.
