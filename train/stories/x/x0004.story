id: x0004
genre: alert
where: US-TX
published: 2021-07-22
title: ENDANGERED MISSING CHILD – [[D p1 name|Jazlyn Marie Ochoa]], 14
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
note: active alert from the police; decide

Please circulate. STILL ACTIVE as of 0600 hrs.

Name: [[D p1 name|Jazlyn Marie Ochoa]]   Goes by: "[[D p1 alias|Jazzy]]"
DOB: [[D p1 birthdate|03/09/2007]]
Ht/Wt: 5'1", 110 lbs. Hair: black, dyed green at the ends.
Scar: [[D p1 body|burn mark on left forearm in the shape of an iron]]
Last seen: Laredo, TX, Tuesday evening, leaving [[D p1 address|the Casa Verde Apartments on Zarate Street]] in black Crocs and an oversized Astros jersey.

[[D p1 name|Jazlyn]] left her phone behind. Detectives don't know with whom she is traveling, if anyone.

Contact Det. [[K p2 name|Hope Villarreal]], 956-555-0144, case [[D p1 id|LPD-21-07-5528]].
