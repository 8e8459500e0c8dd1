id: ao0048
genre: roster
where: US-IA
published: 2017-12-04
title: Black Walnut County: Jail Roster, Public Terminal printout (with visitor desk pencil notes)
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused,victim age=18 protected=yes why=trafficking-victim
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=accused age=49 protected=no why=adult-accused
person p5: role=accused age=23 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: Two girls in for prostitution; one lied about age, one just eighteen and run with threats; pencil notes by the desk officer tell it

LAST, FIRST MIDDLE | AGE | BOOKED | NO. | HOLD REASON
---------------------------------------------------
[[K p4 name|BRANDSTAD, CURT OLAF]] | 49 | 12/01 | [[K p4 id|17-2201]] | OWI 2nd; eluding (combine)
[[W p2 name|DE LEON, PALOMA ITZEL]] | 18 | 12/02 | [[W p2 id|17-2204]] | PROSTITUTION; POSS. CONT. SUBST.
[[K p5 name|MUHUMED, ABDI W.]] | 23 | 12/02 | [[K p5 id|17-2205]] | DRIVING WHILE BARRED
[[W p1 name|SMITH, "BARBIE"]] | 19 | 12/02 | [[W p1 id|17-2206]] | PROSTITUTION; FALSE INFO
[[K p3 name|TRASK, MARCUS DEAN]] | 34 | 12/03 | [[K p3 id|17-2210]] | PIMPING A MINOR; HUM. TRAFF. 2 CTS; GOING ARMED
---------------------------------------------------

DESK NOTES, Deputy [[K p6 name|Inga Haugland]], Sun. nite/Mon. morn

[[K p4 id|17-2201]]. Family brought his teeth. [[K p4 name|Brandstad]] would like the combine moved off the Casey's lot before corn prices fall. Lives [[K p4 address|2870 Oak Ave., Rolfe]] if anybody's got a low-boy.

[[W p1 id|17-2206]]. Not [[W p1 alias|Smith]] and not nineteen. Came to my window at 11 p.m. and asked could she do her homework. It was eighth-grade earth science with a name in the cover, [[W p1 name|Kinsley Jo Rademaker]], [[W p1 school|Prairie Lakes Middle, Mr. Fry, 4th hour]]. DOB on her lunch card [[W p1 birthdate|1/19/02]]. That makes 15. I took her out of the block and put her in the break room with the Christmas tree. She told me that [[K p3 name|Trask]] got her from a bus depot in Fort Dodge with a free phone, and sold her at the hunters' motel, opening weekend of pheasant. He took it all, she never touched a dollar.
Her dad, [[W p7 name|Lyle Rademaker]], is driving up from [[W p7 address|the elevator house in Pioneer]], hand him the homework.

[[W p2 id|17-2204]]. Eighteen in October. [[W p2 name|De Leon]] says nothing happened that she didn't want, then asks if he can see the cameras. She has [[W p2 body|a broken collarbone three weeks old]], never set. At 4 a.m. she said that he did it with the truck door when she told him she was through, and that he'd do [[W p1 name|Kinsley]] next. Kept the keys, kept her green card. Called hotline. Sheriff agrees: both out of here by breakfast, to [[W p2 address|Sister House, Storm Lake]].

[[K p3 id|17-2210]]. [[K p3 name|Trask]] is to have no visitors, esp. no "cousin". His [[K p3 vehicle|maroon Suburban, Polk Co. plates]] is in the sally port, leave it be for DCI.

[[K p5 id|17-2205]]. [[K p5 name|Abdi Muhumed]] is the nicest man that I ever booked, swept the place. Released 6 a.m.

Somebody at the radio already read the roster. They said "[[W p2 name|Paloma De Leon]] of [[W p2 address|the Sunset trailer court]], prostitution." I rang up and yelled. They say a printout is a printout. So I'm folding this one into my boot. — [[K p6 name|I. Haugland]]

([[W p1 other|Barbie pencil case]] left in tray 6. It's [[W p1 name|Kins]]'s.)
