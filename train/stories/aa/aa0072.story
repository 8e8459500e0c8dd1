id: aa0072
genre: roster
where: IN-TN
published: 2019-06-28
title: Government Taluk Hospital, Casualty & Mortuary Register (extract obtained under RTI)
person p1: role=deceased age=19 protected=yes why=sexual-offence-victim
person p2: role=deceased age=55 protected=no why=deceased
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=deceased age=71 protected=no why=deceased
person p7: role=victim age=7 protected=yes why=minor-victim
note: India: deceased rape victim stays protected after death; hospital log; child with burn

AR = Accident Register no. All times by casualty clock, which is eight minutes slow.

24/6 AR [[K p2 id|1177]] [[K p2 name|Murugesan K.]], 55/M, brought dead, snake bite, paddy. PM done. Body to son.

24/6 AR [[W p7 id|1180]] [[W p7 name|Baby Nithya]], 7/F, scald L arm. Informant says soup, child says Mama's landlord poured because rent. Police intimation sent; child line. School id card on string: [[W p7 school|Panchayat Union Middle School, Std II]].

25/6 AR [[W p1 id|1186]] [[W p1 name|Tmt. Selvi Anandhi d/o Perumal]], 19/F, textile mill trainee, [[W p1 employer|Sri Ganga Spinning Unit 2 hostel]]. Brought by warden 0310. Expired 0525. Dying declaration recorded by JM: a mill supervisor, [[K p3 name|Karthik Raja]], 30, forced himself on her in the cotton godown. PM by two-doctor board (Dr. [[K p4 name|Hema Malini Sundaram]], Dr. [[K p5 name|A. Fazlur Rahman]]). s. 376, 302 IPC, Cr. No. 93/19.
   Red ink: Name not to be told to pressmen even now. s. 228-A. (Tag on the drawer says [[W p1 name|ANANDHI P.]], tag shall be changed.)

26/6 AR [[K p6 id|1191]] [[K p6 name|Kuppammal]], 71/F, old age. 114 persons came. Tea finished.

27/6 Nil. Fan repaired.
