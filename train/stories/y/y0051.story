id: y0051
genre: email
where: ZA
published: 2017-03-14
title: Grade 6 parents: please read before pick-up
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=victim age=11 protected=yes why=sexual-offence-victim
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
note: school e-mail; school itself W as victim attends; attached list

From: [[K p3 name|Mrs Annelize Steenkamp-Mokoena]]
Subject: Grade 6 parents: please read before pick-up

Dear Parents

You will have seen the police at [[W p2 school|Laerskool Bakenkop]] this morning. Our swimming coach, [[K p1 name|Mr Tertius Viljoen-Roux]] (44), was arrested at 07:15 in connection with a complaint by a learner about what happened in the equipment room after the Gala. He's been suspended and will be in court tomorrow. The learner is 11, is at home and is safe.

Please do not speculate. I am aware of a class WhatsApp group where it's been said that it must be [[W p2 name|Lesedi]] "because she [[W p2 other|won the 50m backstroke]] and then didn't come for the medal". Whoever wrote it, delete it. You've done to a child, in a moment, what we can't undo.

Captain [[K p4 name|Rendani Mulaudzi]] of the FCS unit will be available from 14:00 in the hall.

Sincerely
Principal
