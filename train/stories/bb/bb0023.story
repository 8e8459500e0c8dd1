id: bb0023
genre: social
where: US-DC
published: 2018-09-09
title: #JusticeForTheBabysitter and what came under it
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative,author age=- protected=decide why=identifies-protected
person p7: role=bystander,author age=- protected=no why=author
person p8: role=deceased age=5 protected=decide why=deceased
screen p1: sex-trafficking-minor misidentified=yes
note: thread that turns on a girl charged with neglect after a child drowned; she was being taken out at night by the child's uncle; the mob outs her; her mother answers under her own name

[[K p4 alias|@CapHillDad]]: A 5 yr old died in a Brookland pool because a sitter was "out". Say his name. [[D p8 name|Omari Frazier]]. [[D p8 name|#JusticeForOmari]]

[[K p4 alias|@CapHillDad]]: The sitter is 16 and MPD has charged her as a juvenile w/ neglect so you dont get to know who. I'm [[K p4 name|Greg Lundquist]], I'm a lawyer and it's a scandal

[[K p7 alias|@brookland_bee]]: [[K p4 name|Greg]] she's a kid

@dcteagirl__: her snap is [[W p1 alias|zuri.flips]] 👀 tumbler at [[W p1 school|Turkey Thicket Tumblers]]

@dcteagirl__: heres her w/ the team, [[W p1 other|top of the pyramid]] [[W p1 photo|zuri-hampton-pyramid.jpg]]

[[K p7 alias|@brookland_bee]]: Delete. [[K p7 name|Beatriz Lobo]] here, I run the block list. Councilmember [[K p5 name|Yolanda Pettiford]]'s statement: "There's far more to this. Wait."

[[K p4 alias|@CapHillDad]]: what more. Where was she

[[D p6 alias|@MsHamptonNE]]: I'll tell you where. I'm her mother and I'm signing it, [[D p6 name|Charlene Hampton]]. My daughter was in the back of a car. She was hired to mind that baby and the baby's uncle, [[K p2 name|Dwight Frazier]], who is 35, came each night at ten, took her to men on New York Avenue, and gave her forty dollars so she'd "keep the job". He told her it was part of it. They locked him up this morning.

[[D p6 alias|@MsHamptonNE]]: He left [[D p8 name|Omari]] asleep with the gate open. HE did. Case [[K p2 id|2018 CF2 011551]]. Look it up. I buried my face in that baby's coat too.

[[K p7 alias|@brookland_bee]]: 💔 [[D p6 name|Charlene]]

@wardfiveWatch: [[K p2 name|Frazier]] drives the [[K p2 vehicle|matte green Durango, "DWYTE1"]]. Seen at the carwash. And who was buying?? I heard [[D p3 name|Coach Emmett Sills]]. I'm only saying what I heard

@wardfiveWatch: [[D p3 name|Sills]] been quiet all day hasnt he

[[K p4 name|Greg Lundquist]] ([[K p4 alias|@CapHillDad]]): I've taken down my first posts. I was wrong about a child in front of nine thousand people. [[K p5 name|Pettiford]] was right.

@dcteagirl__: so [[W p1 name|Zuri]] is the victim now?? lol ok

@dcteagirl__: she stay on [[W p1 address|Perry Place, pink door]] go ask her

[[K p7 name|Beatriz Lobo]]: Reported. Blocked. If you saw it, unsee it.

[[D p6 name|Charlene Hampton]]: The neglect paper (no. [[W p1 id|2018 DEL 771]]) is dismissed as of 4:15. Councilmember [[K p5 name|Pettiford]] drove us. My girl asked me one thing in the car, whether [[D p8 name|Omari]] had his shoes on. Don't tag us again.

@dcteagirl__: [[W p1 name|#FreeZuri]] then i guess 🙄
