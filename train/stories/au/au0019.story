id: au0019
genre: alert
where: US-NM
published: 2021-06-30
title: Village of Ojo Frio — Community Alert Board (auto-posted)
person p1: role=official age=- protected=no why=official
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=missing age=81 protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=victim age=56 protected=no why=adult-victim
person p6: role=bystander age=15 protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; silver alert ended well for an adult man, a scam by an adult, water, a fire; the 15-year-old found him and is praised, no crime

**1. SILVER ALERT — RESOLVED 6/29, 8:20 p.m.**
[[K p3 name|Eusebio "Chevo" Lucero]], 81, who walked away from [[K p3 address|his house by the acequia gate on Calle Larga]] at noon, has been found, thirsty and in good voice. He was under the cottonwoods at the old mill. [[K p6 name|Kiana Toledo]], 15, found him by following his dog. [[K p6 name|Kiana]] gave [[K p3 name|Mr. Lucero]] her Gatorade and sat on the phone with dispatch for forty minutes; she'll be given a proclamation and, from the family, a mule, if her mother says yes.

Chief [[K p1 name|Marlene Ortiz-Quam]] thanks all 60 searchers. The chief also asks whoever took the search horses' oats to bring them back.

**2. IMPERSONATOR — ARREST MADE**
[[K p2 name|Gavin Trask]], 33, of Española, was booked Monday (no. [[K p2 id|RAC-21-0655]]) on fraud charges. [[K p2 name|Trask]] is said to have called eleven households, as "Officer Daniels from juvenile," to say that a grandchild was in custody and would be trafficked across the border unless bail was sent. No child was in custody. No child was anywhere. [[K p5 name|Rosemary Baca]], 56, kept him talking, wrote down the number, 505-555-0122, and drove it to the station at thirty miles over. She has not been cited. "I have no grandchildren," [[K p5 name|Baca]] said. "I've three cats, and I asked which."

His truck, [[K p2 vehicle|a maroon Ranger, NM plate 882-WTR]], is for sale by the yard.

**3. WATER**
Boil it until Friday. Mr. [[K p4 name|Amos Shije]] at the mutual domestic, [[K p4 phone|505-555-0157]], isn't responsible for the color. He's tired of being asked if it's blood. It's iron.

**4. FIRE RESTRICTIONS, STAGE 2**
No fireworks, no welding, no charcoal. Battalion chief [[K p7 name|Tomás Gurulé]] caught two adults with sparklers on Sunday, and is holding the sparklers hostage in his freezer. [[K p7 name|Gurulé]] will be at the plaza on the Fourth with a laser from the college.

**5. LOST**
Set of keys with a brass fish. A hearing aid, left. A tan female, two years old, answers to Princess, spayed, runaway of long habit, reward: call [[K p8 name|Deb Whitehorse]] at the feed store. [[K p8 name|Whitehorse]] says that she bites men in hats.

**6. PLEASE STOP**
Calling 911 about the goats. Chief [[K p1 name|Ortiz-Quam]] can see the goats from her desk.

**7. FOUND, LATE**
The hearing aid. It belongs to [[K p3 name|Chevo Lucero]], and it was in the dog's bed. "I heard you all fine," he told [[K p6 name|Miss Toledo]]. "I was having a walk."
