id: o-0052
genre: press-release
where: US-UT
published: 2008-07-25
title: Search concludes; Fire marshal names cause of Juniper Bench blaze
person p1: role=official age=- protected=no why=official
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=deceased,victim age=69 protected=no why=adult-victim
person p7: role=relative age=- protected=no why=adult-bystander
screen: none
note: reckless burning by an adult on Pioneer Day; victims adults; release ends with a phone number of an office

**SANPITCH COUNTY FIRE MARSHAL**
**Release no. 3, July 25, 2008, 1800 hrs**

1. The Juniper Bench fire is 90% contained at 2,340 acres. Evacuation of Antler Loop has been lifted. Residents should expect smoke, deputies and cattle.

2. The remains located on Thursday behind [[K p6 address|61 Antler Loop]] have been identified by the State Medical Examiner as those of [[K p6 name|Merrill Dee Christensen]], 69. Mr. [[K p6 name|Christensen]] had returned for his horses. The horses were found alive in the creek. His family, through his son, [[K p7 name|Val Christensen]], asks for privacy and hay.

3. Two residents, [[K p3 name|Rosalva Mejia]] and [[K p4 name|Clyde Bunker]], were treated for burns to the hands and have been released.

4. Cause: an aerial firework lit on the evening of July 23 in a closed area. [[K p2 name|Skyler James Ostler]], 20, of Manti, came to the command post with his father yesterday at 0640 and said "I think that was me." He has been booked on suspicion of reckless burning and manslaughter. There's no indication that anyone else was involved and the Marshal asks that people leave the young man's family alone.

5. Thanks are due to nineteen agencies, the Relief Society of two stakes, and a crew from the Uintah & Ouray reservation who worked thirty-one hours without relief.

Fire Marshal [[K p1 name|Rulon Beck]]
Sheriff [[K p5 name|Kathy Amodt]]
Public line: [[K p1 phone|435-555-0160]]
