id: w0048
genre: roster
where: US-PA
published: 2018-09-27
title: ERIE COUNTY — CENTRAL BOOKING — ADULT & TRANSFERS, 9/26
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=8 protected=yes why=minor-victim
note: a roster with one juvenile left in by error and a child complainant in the remarks

SEQ|NAME|NO.|BORN|RES|CHARGE|REMARK

01|[[K p2 name|KUHN, BRADLEY P]]|[[K p2 id|C18-7740]]|[[K p2 birthdate|12 JAN 78]]|[[K p2 address|2930 PEACH ST]]|AGG ASSLT|complainant [[W p5 name|Ortiz-Vance, Mia]], age 8, at [[W p5 place|grandmother's on Elk Creek Rd]], broken wrist ([[W p5 id|Hamot chart 0·44·1928]])

02|[[W p1 name|SADIQ, YUSUF "JOEY"]]|[[W p1 id|J18-0212]]|[[W p1 birthdate|30 APR 03]]|[[W p1 address|719 E 22ND, UP]]|JUV PETN – BURGLARY|should not be on adult list, hold for juv ctr, age 15

03|[[K p3 name|McALEER, FRANCIS X]]|[[K p3 id|C18-7741]]|[[K p3 birthdate|8 NOV 56]]|[[K p3 address|44 LIGHTHOUSE ST]]|PUB DRUNK|usual

Clerk [[K p4 name|B. Tomczak]], [[K p4 phone|814-555-0160]]. Corrections to the list by noon pls.
