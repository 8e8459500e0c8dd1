id: w0075
genre: email
where: US-DC
published: 2005-03-02
title: RE: RE: driver's A-3 girl
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=yes
note: diplomat's maid jailed for theft; an NGO worker writes it all; passport and visa numbers dictated

From: [[K p5 name|Siobhan Oyelaran]] <[[K p5 email|siobhan@potomacworkers.example]]>
To: [[K p3 name|Det. Hollis Crane]]
Date: Wed, 2 Mar 2005

Detective,

You asked me for the particulars of the woman you have at the D.C. Jail on the earrings complaint (your [[W p1 id|CCN 05—021—774]]). Here they are and please don't leave them on the printer.

Name as on passport: [[W p1 name|Workinesh Tadesse Bekele]]. The Embassy man writes it [[W p1 name|"Workenesh."]] The children call her [[W p1 alias|Workie]]. Passport [[W p1 id|EP zero-three-one-one-double-nine]]; A-3 visa control no. [[W p1 id|2003 084 55 0012]]. Born [[W p1 birthdate|in the month of Meskerem, 1962 Ethiopian calendar — we put 20 September 1969]]. She's 35 now; she was 33 when she came.

She lived in [[W p1 address|the laundry room at 2917 Belgrove Road]]. The First Secretary's wife, [[K p2 name|Mme. Adrienne Kouassi]], counted the eggs. For eighteen months she got no wage ("it is for your ticket"), couldn't use the telephone, had her passport taken on the second day, and was slapped with a slipper and told that the FBI would put her in the cells if she went out of the gate. When she did go, to Mass at [[W p1 place|Kidane Mehret on Buchanan Street]], the earrings were missed.

[[K p2 name|Mme. Kouassi]] is charged too now, since Friday, with assault, and has no immunity (she's a contract employee, [[K p4 name|Ms. Dubrow]] at State confirmed it, [[K p4 phone|202-555-0198]]).

May I fetch [[W p1 name|Workinesh]] today? I drive [[K p5 vehicle|the white Corolla with the dent]]. I'm at [[K p5 phone|202-555-0114]].

[[K p5 name|S.O.]]
