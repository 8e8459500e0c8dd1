id: aw0005
genre: news
where: IN
published: 2013-03-04
title: Kiln hands who fled held for theft of advance, say rights body
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=victim,accused age=24 protected=yes why=trafficking-victim
person p3: role=victim,witness age=9 protected=yes why=trafficking-victim
person p4: role=accused age=56 protected=no why=adult-accused
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert,victim age=- protected=no why=consented
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
screen p3: labor-trafficking
screen p8: labor-trafficking misidentified=yes
note: bonded brick kiln family; husband and wife arrested on the owner's complaint; expert was himself bonded and says so

[[K p9 name|S. Madhavan]]

TIRUVALLUR: A couple from western Odisha who walked out of a brick kiln after seven months without pay are in custody on a complaint of cheating by the man who kept them there.

[[W p1 name|Budhu Majhi]], 28, and his wife [[W p2 name|Sukanti Majhi]], 24, were picked up at the Central station with their daughter on Thursday night, tickets in hand. The FIR ([[W p1 id|Cr. No. 88/2013, Section 420 IPC]]), lodged by kiln owner [[K p4 name|K. Palanivel Mudaliar]], 56, says that the pair "absconded with an advance of Rs 18,000."

The same FIR leaves out a good deal. According to the report of the sub-collector, [[K p6 name|Ms. Revathi Sundaram]], IAS, the twenty-two workers at the kiln were brought in September by a sardar, [[K p5 name|Jogeshwar Bhoi]], who took their ration cards and handed these to the owner. They moulded bricks from 2 a.m., were locked up on market days, and two who asked for accounts were beaten with a fan belt. "Against the advance, each family had already made bricks worth three times the sum," [[K p6 name|Sundaram]] wrote. "They were not let go to a funeral."

Inspector [[K p7 name|A. Thomas Raj]] said that he could only act on the complaint before him. "The lady [[W p2 name|Sukanti]] admits that she took the advance. What more is needed?" Asked about the ration cards, [[K p7 name|Thomas Raj]] said revenue matters were for revenue people.

[[W p1 name|Majhi]]'s left hand lacks [[W p1 body|two fingers, lost in the clay mixer in December]]; he was back at the moulds in four days. The daughter, [[W p3 name|Phulbasi]], 9, who carried bricks too, is with the Child Welfare Committee at [[W p3 address|the Annai home in Poonamallee]]. She told a counsellor the count of each day of the week by heart.

[[K p8 name|Dambaru Sabar]], who runs the workers' helpline at [[K p8 phone|044-5550-0162]], heard them through the lock-up bars. He was bonded in such a kiln from 1989 to 1994, and asks that papers print it with his name. "Then too it was the worker who was the thief," [[K p8 name|Sabar]] said. "I was arrested in my own rope."

The families come from [[W p1 address|Khaliapali, a hamlet of forty roofs below the Gandhamardan hills]]. A bail petition, [[W p2 name|S. Majhi]] and anr. v. State, will be heard on Tuesday. [[K p4 name|Mudaliar]], who owns [[W p1 employer|KPM Chamber Bricks]], was questioned and sent home. Of [[K p5 name|Bhoi]] there is no trace.

Photo caption: [[W p2 photo|Sukanti with her bundle at the Central station, Friday]]. The tin trunk says [[W p1 name|B. MAJHI]] in white paint.
