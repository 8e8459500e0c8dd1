id: at0008
genre: roster
where: AU-WA
published: 2015-11-12
title: Perth Children's Court and Magistrates Court: combined custody list for escort staff
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused,victim age=22 protected=yes why=trafficking-victim
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=accused age=18 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=accused age=61 protected=no why=adult-accused
screen p3: sex-trafficking-adult misidentified=yes
note: one list for adults and children, sent to a press inbox by mistake; the remarks column tells the facts

LIST FOR THURSDAY 12 NOVEMBER. NOT FOR PUBLIC COUNTERS.
Prepared by: [[K p6 name|S/O Wendy Prosser]]. Van crew: [[K p7 name|Lachlan Tuala]] (driver), call sign 7.

**CHILDREN'S COURT (160 Pier St)**

1. [[W p1 name|NANNUP, Kirra Jayne]] — DOB [[W p1 birthdate|19/03/2000]] — file [[W p1 id|CC 8841/15]]
Charge: steal motor vehicle; no authority to drive.
From: Banksia Hill. Age 15. Remarks: asthma, puffer held by crew. Asks to be called [[W p1 alias|Jay-Jay]]. Aunt [[W p8 name|Roslyn Nannup]] will be in the gallery, has brought shoes. Answers to "Miss [[W p1 name|Nannup]]" only when cross. School: [[W p1 school|Girrawheen Senior High]], exam 1.30, so first on if the court will hear it.

2. [[W p2 name|DOHERTY, Caelan P.]] — DOB [[W p2 birthdate|the 1st of July 1999]] — file [[W p2 id|CC-8842-15]]
Charge: as 1 above (passenger), plus damage.
Age 16. Remarks: left arm in [[W p2 body|green plaster signed by the whole ward]]. Keep apart from co-accused; they are not enemies, they giggle. Father says [[W p2 name|Caelan]] may be dropped at [[W p2 address|17 Illyarrie Way, Balga]].

**MAGISTRATES COURT (501 Hay St)**

3. [[W p3 name|CHAIYASIT, Ploy]] — DOB [[W p3 birthdate|04/02/1993]] on charge sheet, passport says [[W p3 birthdate|2/4/93]] — brief [[W p3 id|PE 51907/2015]]
Charge: act as prostitute, unlicensed premises; overstayed visa.
Age 22. Remarks: booked in as [[W p3 alias|"Candy Lim"]], which is the name on the advert. Told nurse that [[W p3 name|Ploy]]'s passport and $23,000 "contract" are with the boss of the house at [[W p3 address|311 Wanneroo Rear]], that she was to be a hotel receptionist, and that the door was locked at night and she was hit for saying no to clients. Nurse has rung AFP. No one has rung back. DO NOT put in the van with item 4.

4. [[K p4 name|HALVORSEN, Trent Michael]] — DOB [[K p4 birthdate|23/08/1976]] — brief [[K p4 id|PE 51911/2015]]
Charge: manage premises; assault occasioning.
Age 39. Remarks: tattoo [[K p4 body|"FREO" across throat]]. [[K p4 name|Halvorsen]] asked crew twice which cell "my girl" is in. Not to be told. Bail address offered: [[K p4 address|6/40 Marmion Parade, Scarborough]].

5. [[K p5 name|YAP, Benedict]] — DOB [[K p5 birthdate|11/11/1997]] — brief [[K p5 id|PE 51930/2015]]
Charge: criminal damage by graffiti (yesterday, on his birthday).
Age 18, by one day. Remarks: [[K p5 name|Yap]] turned up in school tie. Tag is [[K p5 alias|NOODL]]. Adult court whatever Mum says.

6. [[K p9 name|VUKOVICH, Stanislav]] — brief [[K p9 id|PE 51899/2015]]
Charge: drunk in public, 61. Remarks: sings. [[K p7 name|Tuala]] knows the words.

Movement notes ([[K p6 name|Prosser]])
0800 Banksia Hill, items 1, 2. 0845 Watch House 4, 5, 6. Second van for item 3: Serco to confirm.
1215 Item 1 done: referral to juvenile justice team; [[W p1 name|Kirra]] released to aunt. Item 2 the same.
1420 Item 3 remanded to Bandyup. Crew unhappy. [[K p7 name|L. Tuala]] has given AFP number again to duty lawyer. [[W p3 name|Chaiyasit]] refused lunch, accepted tea.
1500 Item 4 bail refused. [[K p4 name|Trent Halvorsen]] kicked door, see damage sheet.
Distribution list: cells@, vans@, pressdesk@ (??)
