id: ae0014
genre: social
where: US-AL
published: 2015-07-21
title: SHARE!! Coosa Bend Community Watch
person p1: role=missing age=13 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: active missing alert; D for her identifiers

PLEASE PUT THIS ON YOUR PAGE. [[D p1 name|Alexis Brianne Poole]], 13, hasn't been seen since Sunday night church. Brown hair, braces, [[D p1 body|burn scar on left forearm shaped like an iron]]. Lives [[D p1 address|on Tin Top Road past the gas well]]. Goes by [[D p1 alias|Lexi]].

Her mama [[D p2 name|Tonya Poole]] is off work from [[D p2 employer|the chicken plant]] sitting by the phone: [[D p2 phone|205-555-0143]]. Or call Investigator [[K p3 name|Poole]] at the SO (not kin), 205-555-0111.

She may be in a [[D p1 vehicle|tan Buick with a donut tire]]. She is not in trouble. Nobody is mad.

Updated 7/21 10 pm, STILL MISSING — posted by [[K p4 name|Rhonda Gaither]], admin
