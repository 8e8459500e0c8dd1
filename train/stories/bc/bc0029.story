id: bc0029
genre: alert
where: US-IA
published: 2021-04-19
title: FOUND SAFE — please take down: Waterloo teen missing since March 30
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=missing age=12 protected=decide why=missing-alert
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=missing age=74 protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: weekly bulletin; a found girl, once an alert, now a trafficking victim still cited as runaway and charged; another child's alert still active D; an adult silver alert K

BLACK HAWK COUNTY WEEKLY BULLETIN — missing, found, wanted
Compiled by Sgt. [[K p4 name|Duane Rademacher]], 319-555-0108. Share freely unless it says otherwise.

**1. LOCATED. DO NOT SHARE FURTHER.**
The poster of March 31 has served its purpose. [[W p1 name|Alondra Cisneros]], 16, walked into a fire station at Cedar Falls on Friday. She is well. Please remove the poster ([[W p1 photo|MISSING_Alondra_C_v2.png]]) from shop doors, phones, and the bus.

Why we ask. The man in whose apartment she had been kept, [[K p2 name|Brady Holtkamp]], 33, is in custody. Investigators say that he let her stay a night for nothing and afterwards sent customers, two and three a day, who paid him through a cash app. [[K p2 name|Holtkamp]] told a neighbor that she was his stepdaughter. It's a forcible felony and the county will treat it as one.

Also: an arrest warrant for [[W p1 name|Cisneros]] for "theft 4th, runaway," [[W p1 id|JVJV 067733]], is STILL in the system as of this morning. It was requested by [[K p2 name|Holtkamp]], who reported his own TV stolen. Deputies who run her name: do not serve it. Det. [[K p5 name|Sunniva Haugen]] is having it withdrawn. She says it is the third time this year that a pimp has used us as his lost-and-found.

Her mother, [[W p6 name|Rosalba Cisneros]], thanks the night crew at [[W p6 employer|the Tyson rendering line]], who papered half of Waterloo. "[[W p1 name|Lonnie]] heard you," she wrote. "She saw her own face in the laundry and knew we were looking."

The poster described [[W p1 body|a strawberry mark under the left eye]], a [[W p1 school|Sunnyside Magnet]] hoodie and [[W p1 other|roller skates around the neck, she's jammer for the Cedar Valley juniors]]. Do not repeat these.

**2. STILL MISSING. PLEASE SHARE.**
[[D p3 name|Obinna "Obi" Ezeh]], 12, 4'10", last seen Saturday 5 p.m. on [[D p3 other|a green BMX at Gates Park]]. No sign of harm. Believed to be heading for an older brother's in Rockford. Any sighting to Det. [[K p5 name|Haugen]], day or night.

**3. SILVER ALERT, ACTIVE.**
[[K p8 name|Leland Trumbauer]], 74, of [[K p8 address|1409 Ansborough Avenue]], memory loss, gray Mercury, plate [[K p8 vehicle|CHW 208]]. Mr. [[K p8 name|Trumbauer]] will say that he's on the way to work. He retired in 2009.

**4. THANKS.**
To [[K p7 name|Firefighter Tamsin Crowell]], who made cocoa and didn't ask anything till it was drunk. [[K p7 name|Crowell]] has been with Station 2 for five months.

If you've posted item 1 to a group, edit the post; deleting the picture but leaving #[[W p1 url|FindAlondra]] is not enough. — [[K p4 name|Rademacher]]
