id: bb0018
genre: blotter
where: US-MD
published: 2010-11-12
title: POLICE & COURT BEAT, Tidewater Reporter
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim age=15 protected=yes why=minor-victim
person p3: role=victim,accused age=38 protected=yes why=trafficking-victim
person p4: role=accused age=50 protected=no why=adult-accused
person p5: role=accused age=21 protected=no why=adult-accused
person p6: role=accused age=33 protected=decide why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=deceased age=6 protected=decide why=deceased
person p9: role=official age=- protected=no why=official
screen p3: labor-trafficking misidentified=yes
screen p6: unclear
note: several items; Filipino nanny arrested for leaving with a child's coat; youth charged as an adult; schoolboy victim; dancer with weak signs; a drowned child

**Shot at bus stop.** [[D p1 name|Davon Purnell]], 16, was charged as an adult with attempted murder and ordered held without bond. Police say [[D p1 name|Purnell]] fired from a [[K p5 vehicle|gray Altima]] driven by [[K p5 name|Keyshawn Dashiell]], 21, of [[K p5 address|Delaware Avenue]], on Nov. 8. A student, 15, was hit in the thigh. He'll recover. Get-well cards can go to [[W p2 school|Wicomico Bay High's JV soccer office]], said Sgt. [[K p7 name|Marcia Tull]], who then asked that we not print that. The card on her desk was to "[[W p2 alias|Boogie]]".

**Nanny cleared.** A theft charge was dropped Tuesday against a housekeeper, 38, who'd been arrested last month at the bus station with a child's coat and $60. Her employer, [[K p4 name|Vivian Castleberry]], 50, of [[W p3 address|1 Heron Point Drive]], had called 911 to say that "the help" had robbed her. State's Attorney [[K p9 name|Abel Sotomayor]] now says the woman had worked seven days a week for three years for $100 a month, that [[K p4 name|Mrs. Castleberry]] kept her passport in a safe, and told her that runaways are put on a plane in chains. "[[W p3 name|Luzviminda]] took the coat because she hadn't one and it was snowing," [[K p9 name|Sotomayor]] said. [[K p4 name|Castleberry]] is charged with extortion and with withholding papers. Ms. [[W p3 name|Bautista]] slept in [[W p3 address|the pantry at Heron Point]]; she's now with [[W p3 place|the Carmelites at Port Tobias]]. District Court no. [[W p3 id|2H00041187]].

**Club raid.** Three dancers were cited at the [[D p6 employer|Gold Anchor]]. One, [[D p6 name|Oksana Hrytsenko]], 33, of no fixed address, carried a notebook of sums headed "for flat" and "for Igor". [[D p6 name|Hrytsenko]] paid the $90 and told Sgt. [[K p7 name|Tull]] that it was her own affair. An advocate will call on her.

**Drowning.** The boy pulled from the Nanjemoy pier on Sunday was [[D p8 name|Isaiah Winder]], 6, a first grader who, neighbors said, "waved at every boat". No one's at fault. Services Saturday; in place of flowers, swimming lessons, [[D p8 name|Isaiah]]'s mother asks.

**Also.** A lawn mower was stolen in Trappe Landing and brought back mown-out. [[K p5 name|Keyshawn Dashiell]]'s bail was set at $250,000; inmate no. [[K p5 id|10-7730]].

**Docket, Friday.** State v. [[D p1 name|D. Purnell]], 9:30. State v. [[K p4 name|V. Castleberry]], 10. Nol. pros. entered: State v. [[W p3 name|L. BAUTISTA]].

**Correction.** Last week's photo of the ambulance had in its caption the name of the boy on the stretcher, [[W p2 name|Mateus Okafor]]. It's off our site. A reader points out that the address [[W p2 url|tidewater.example/2010/11/okafor-mateus-shot]] still opens. So it does. — Desk
