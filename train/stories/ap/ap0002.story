id: ap0002
genre: alert
where: US-TX
published: 2022-07-19
title: AMBER ALERT — [[D p1 name|Mateo Salinas]], 6, and [[D p2 name|Renata Salinas]], 3 — Lubbock — STILL ACTIVE
person p1: role=missing age=6 protected=decide why=missing-alert
person p2: role=missing age=3 protected=decide why=missing-alert
person p3: role=accused,relative age=34 protected=decide why=adult-accused
person p4: role=witness age=11 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
note: two active alerts, father accused; half-brother of 11 saw it and is a minor witness, not missing; officer Salinas-free trap: the town San Mateo

UPDATE 3, 9:40 p.m. Please discard earlier versions. The first version gave a wrong plate.

Officers are looking for two children taken from a porch in the 2900 block of East Colgate Street at about 4:15 this afternoon.

CHILD 1: [[D p1 name|SALINAS, Mateo Andrés]]. Six years old, born [[D p1 birthdate|02/11/2016]]. 3 ft 10, 46 lb. Brown hair, brown eyes, [[D p1 body|a healed burn in the shape of an iron on the left forearm]]. Last seen in a Texas Rangers shirt and one flip-flop.

CHILD 2: [[D p2 name|SALINAS, Renata]]. Three years old, born [[D p2 birthdate|30 May 2019]]. Curly hair, pierced ears. May be carrying a pink toy vacuum. [[D p2 name|Renata]] takes medicine for seizures twice a day and has missed one dose.

SUSPECT: [[D p3 name|Ramiro Salinas Ochoa]], 34, the non-custodial father. 5 ft 9, goatee, [[D p3 body|"RENATA" tattooed on the neck]]. Driving a [[D p3 vehicle|2011 silver Nissan Frontier, TX plate 555-0TRK, ladder rack, dented tailgate]]. A warrant for kidnapping was issued at 6 p.m. [[D p3 name|Ramiro Salinas]] has kin in San Mateo, N.M., and near Muleshoe.

WHAT HAPPENED. The children were in the care of a neighbor, [[K p7 name|Dorothy Bleecker]], 66. She tells us that she had gone in to answer the phone. An 11-year-old half brother was on the porch and ran after the truck as far as the stop sign. His account is the reason that we have the ladder rack. Thank you for not contacting him.

(Correction to Update 2: the line "per [[W p4 name|Joaquin Vela]], 11, who attends [[W p4 school|Harwell Elementary]]" was meant for the dispatch log only. Stations that have aired it are asked to stop. The picture marked [[W p4 photo|joaquin_v_porch_witness.png]] was likewise not for release; use only [[D p1 photo|mateo_salinas_school.png]] and [[D p2 photo|renata_s_pool.png]].)

CONTACTS. Call 911 if you see the truck. Don't approach. Tips to Detective [[K p5 name|Lyle Okafor]] at [[K p5 phone|806-555-0142]]; media to Sgt. [[K p6 name|Brenda Stough]] at [[K p6 email|b.stough@lubbockpd.example]].

Sgt. [[K p6 name|Stough]] will speak again at 11. Mrs. [[K p7 name|Bleecker]] has asked us to say that she won't be speaking at all, and that the phone call was about a car warranty.

Detective [[K p5 name|Okafor]] adds for parents in the neighborhood who have been sharing the older boy's doorbell video: he's a child, he did everything right, and [[W p4 name|Joaquin]] doesn't need to see himself screaming on the internet. Blur him or take it down.

This alert stays in force until cancelled by the department. Do not archive.
