id: aq0014
genre: roster
where: US-LA
published: 2011-04-18
title: Weekend bookings, Parish Correctional Center
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=accused age=63 protected=no why=adult-accused
person p6: role=accused age=20 protected=no why=adult-accused
person p7: role=victim age=46 protected=no why=adult-victim
person p8: role=official age=- protected=no why=official
person p9: role=accused age=40 protected=no why=adult-accused
screen p2: none
note: all adults; robbery, DWI, customers of a decoy, labour scuffle; ids, birth dates, tattoos all K

Compiled by Cpl. [[K p8 name|Wendell Thibodeaux]], intake. All persons listed are adults & presumed innocent. Errors: call [[K p8 phone|337-555-0151]] after lunch.

| Name | DOB | Inmate | Charge | Bond |
|---|---|---|---|---|
| [[K p1 name|GUIDRY, MARLON JUDE]] | [[K p1 birthdate|07/22/1973]] | [[K p1 id|11-2207]] | armed robbery | none |
| [[K p2 name|FONTENOT, DESTINY R.]] | [[K p2 birthdate|01/30/1987]] | [[K p2 id|11-2208]] | principal to armed robbery | 60,000 |
| [[K p3 name|BROUSSARD, ALCIDE]] | [[K p3 birthdate|12/11/1959]] | [[K p3 id|11-2211]] | DWI 3rd | 15,000 |
| [[K p4 name|HUYNH, DUC VAN]] | [[K p4 birthdate|05/05/1981]] | [[K p4 id|11-2212]] | soliciting for prostitution | cited |
| [[K p5 name|LANDRY, FR. ROLAND]] | [[K p5 birthdate|09/02/1947]] | [[K p5 id|11-2213]] | simple battery | ROR |
| [[K p6 name|CHASE, APRIL NOELLE]] | [[K p6 birthdate|04/01/1991]] | [[K p6 id|11-2216]] | theft under 500 | 1,000 |
| [[K p9 name|OYELARAN, BABATUNDE]] | [[K p9 birthdate|03/14/1971]] | [[K p9 id|11-2217]] | soliciting for prostitution | cited |

REMARKS

11-2207 aka "[[K p1 alias|Tee-Boy]]", "[[K p1 alias|Marlo]]". Tattoo: [[K p1 body|crawfish, right calf]]. Allegedly took $212 and a ring from [[K p7 name|Paulette Savoie]], 46, cashier at the Evangeline Truck Plaza, with a pellet pistol. [[K p7 name|Savoie]] picked him from six photos and added that he owes her from high school. Employer: [[K p1 employer|Bayou Sand & Shell]].

11-2208 drove the car, a green Neon, plate [[K p2 vehicle|PXG 014]], bumper held with a belt. States [[K p1 name|Guidry]] is her boyfriend, nobody made her go, it was her idea, and the belt is hers. Address given: [[K p2 address|Lot 9, Cypress Bend Trailer Court]]. Says to put her down as [[K p2 alias|Dez]].

11-2211. Third since the flood. Dog in vehicle, released to sister. Mr. [[K p3 name|Broussard]] asks that it be known the dog was sober.

11-2212 and 11-2217 are the customers only from Friday's decoy detail on Cameron Street. The decoy was one of ours. Both men were cited, photographed and let go by 11 p.m. [[K p4 name|Huynh]] is deckhand on the [[K p4 employer|Miss Thuy II]]; [[K p9 name|Oyelaran]] is a pharmacist in [[K p9 address|Scott, Rue du Belier]], and he'd like to know who calls his wife. We don't.

11-2213. The scuffle outside the sugar mill, strike day 19. [[K p5 name|Father Landry]] says he was separating two men and "separated one a little hard." No complaint from the man. He blessed the holding tank.

11-2216. A ham. Arrested in April on her birthday and named [[K p6 name|April]]; intake is aware of the joke. [[K p6 name|Ms. Chase]] says she was on a chase for bread and it wasn't even a good ham.

There was one juvenile brought by mistake for curfew and sent home with no entry.

Commissary closes at noon. Count: 141.
/s/ [[K p8 name|W. Thibodeaux]]
