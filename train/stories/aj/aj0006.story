id: aj0006
genre: email
where: US-HI
published: 2016-09-28
title: Fwd: Pier 17 — crew of the F/V [[W p3 place|Leilani Star]]
person p1: role=author,expert age=- protected=no why=author
person p2: role=official age=- protected=no why=official
person p3: role=victim age=24 protected=yes why=trafficking-victim
person p4: role=victim age=- protected=yes why=trafficking-victim
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p3: labor-trafficking misidentified=yes
screen p4: labor-trafficking
note: email chain; boat where they live is W; detained for landing without papers; sister's contact leaks

From: [[K p1 name|Malia Kekauoha]] <[[K p1 email|malia@harborrights.example]]>
To: [[K p2 name|Desk, Tom Ferreira]]
Date: Wed, 28 Sep 2016 06:12 HST

[[K p2 name|Tom]],

You wanted something in writing before the 10 o'clock, so here is all I have. Please treat names as not for the wire. I'm putting them in only because the lawyers need them.

The longliner is [[W p3 place|the Leilani Star]], Honolulu registry, owner [[K p5 name|Craig Duarte]], who also has the ice house on Nimitz. There are six Indonesians aboard. They have not set foot on shore for 22 months. [[K p5 name|Duarte]] holds the passports "for customs." They were promised $450 a month and have seen $200 of it, less a "bond" of $1,500 that is forfeit if they stop. The one who complained was hit with a gaff handle. They sleep in the bow, and the only water is what drips from the cooler.

Sunday night one went over the side. [[W p3 name|Agus Setiawan]], 24. He swam to Pier 38 and walked into the fish auction dripping. A guard there, [[K p6 name|Sefo Tuiasosopo]], gave him a jacket and saimin and then, because it's procedure, called CBP. They have him at the Federal Detention Center as a stowaway/illegal entrant, A-number [[W p3 id|A209 555 318]]. So a man who jumped to get away from a boss is in a cell and the boss is having breakfast.

[[K p6 name|Sefo]] feels terrible. He says that [[W p3 name|Agus]] kept pointing at his wrist, where there's [[W p3 body|a burn in the shape of the winch drum]].

The second is [[W p4 name|Wahyu Nugroho]], the cook, still on board. He has a cell phone hidden in the rice. He texts my line at night. Last night: "[[W p3 name|agus]] alive?" I answered yes. He is also the only one with [[W p4 other|a Manado accent]], so if you quote a thing about the food the captain will know it was [[W p4 name|Wahyu]].

[[W p3 name|Setiawan]]'s sister, [[W p8 name|Dewi]], is a [[W p8 employer|nurse's aide at Hale Pūlama in Kalihi]]. She learned it all from Facebook. Number [[W p8 phone|808-555-0188]]. She wants to visit, and [[K p7 name|AUSA Brent Lum]] says that family can if they show papers, which is exactly what she's afraid of.

What I'm asking:
1. [[K p7 name|Lum]] to lift the hold on the swimmer.
2. Someone to board before the boat sails Friday.
3. You not to print "stowaway."

On the record, for quotation: "A harbor with no gate out is a jail, whoever owns the key." — [[K p1 name|Malia Kekauoha]], director.

[[K p5 name|Duarte]] told me by phone that they are "happy guys, ask 'em." Then he asked which one I'd been talking to.

m.

P.S. The pdf attached, [[W p3 photo|Setiawan_A_intake_photo.pdf]], is from the guard. Delete when read.
P.P.S. For the caption of your harbor picture: that is me with [[K p6 name|Tuiasosopo]], not a crewman.
