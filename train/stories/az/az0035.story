id: az0035
genre: alert
where: US-CA
published: 2019-02-20
title: WANTED / ENDANGERED MISSING — please read to the end before sharing
person p1: role=missing,victim age=15 protected=decide why=missing-alert
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=victim age=14 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=39 protected=no why=adult-accused
person p8: role=relative age=- protected=yes why=identifies-protected
screen p4: sex-trafficking-minor
screen p1: unclear
note: active missing alert D; the cousin who got away is a victim W; wanted men keep description, plate, tattoos

STOCKTON POLICE DEPARTMENT — BOLO 19-0220-A

**MISSING, AT RISK:** [[D p1 name|Marlena Sok]], 15, Cambodian American, 5'1", 105 lb., [[D p1 body|small scar through right eyebrow]]. Last seen Feb. 17 on March Lane in a maroon hooded sweatshirt. [[D p1 name|Marlena]] may go by [[D p1 alias|Lena]]. Her family asks for your help, and that you use her photo.

**WANTED:** [[K p2 name|Khalil Jerome Stubblefield]], 27, 6'2", 210 lb., [[K p2 body|teardrop at left eye; "209" across the throat]]. Last address [[K p2 address|2644 Calaveras Elm Way, Stockton]]. [[K p2 name|Stubblefield]] is named in warrant [[K p2 id|STK-CR-2019-1846]], human trafficking of a minor. Street name [[K p2 alias|Lil Deacon]], though he's neither. He drives a [[K p2 vehicle|2012 Infiniti G37, gray, 7ZZP055, rear bumper tied with cord]].

**WANTED:** [[K p3 name|Angelina Rose Pacheco]], 18 as of last week. [[K p3 name|Pacheco]] posts as [[K p3 alias|@angie.rosay]] and is believed to have messaged girls aged 13 to 16, including the missing one. Do not approach either person.

**IN CUSTODY:** [[K p7 name|Ioane "Junior" Faleafa]], 39, of [[K p7 address|Swain Road]], who rented the rooms. Booking [[K p7 id|1903355]]. He has told us that [[K p3 name|Pacheco]] "is a kid herself." She's an adult.

**WHY WE BELIEVE SHE IS AT RISK.** A second girl got out of the Infiniti at a car wash in Lodi on Feb. 18. She is 14. She says [[K p2 name|Khalil Stubblefield]] took her phone, had her photographed for an ad, and got $100 from each of three men. She is home. We are not giving out her name; please do not ask at the schools.

Det. [[K p5 name|Harvinder Gosal]], [[K p5 phone|209-555-0154]] (24 hrs). Media: Lt. [[K p6 name|Beatriz Monahan]].

---
*Shared to "Stockton Watch" with 212 replies. Pinned by Lt. [[K p6 name|Monahan]]:* People are tagging the girl who came home. She's the missing girl's cousin, that's all over, and it has got to stop. To whoever wrote "its [[W p4 name|Sreymom Sok]] from [[W p4 school|Delta Bluff Middle]], ask HER where [[D p1 name|Lena]] is": your post is gone and your account has been sent to Det. [[K p5 name|Gosal]]. The same goes for the clip [[W p4 photo|sreymom_carwash.mp4]].

*Reply, [[W p8 alias|auntie_dara]]:* [[W p4 name|Mommy]] (thats what we call her) told the cops everything she knows. Shes 14!! let her sleep

*Reply, Lt. [[K p6 name|B. Monahan]]:* Thank you, Auntie. Please take down the pet name as well. [[D p1 name|Marlena]] has not been found as of 9 p.m. Look for the tied-up bumper.
