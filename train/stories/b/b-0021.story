id: b-0021
genre: press-release
where: US-MT
published: 2024-01-31
title: FOR IMMEDIATE RELEASE: Arrest Warrant Served, Judith Gap Road
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect; firearms arrest of an adult with a common word as surname

At approximately 0630 hours today, deputies of the Snowy Butte County Sheriff's Office, with the assistance of the U.S. Marshals, served an arrest warrant at a residence in the 400 block of Judith Gap Road.

Taken into custody without incident was [[K p1 name|Dale Winter]], 45. [[K p1 name|Winter]] is charged in federal court with being a felon in possession of a firearm (No. [[K p1 id|CR 24-07-GF]]). This has been a cold winter and we appreciate the deputies who lay in a ditch since 3 a.m.

Eleven long guns, a suppressor and a stuffed pronghorn were recovered. The pronghorn had been reported stolen from a brewpub in 2019.

Sheriff [[K p2 name|Joanna Little Light]] would like to thank the neighbors for their patience. Media contact: Undersheriff [[K p3 name|Ty Kowalczyk]], [[K p3 phone|406-555-0170]].

All persons are presumed innocent until proven guilty in a court of law.
