id: aa0028
genre: school
where: US-MN
published: 2024-05-17
title: Detention and Referral List — May 13-17 (auto-sent to ALL FAMILIES, oops)
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim age=13 protected=yes why=minor-victim
person p3: role=witness age=13 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
note: school discipline; referral to county attorney; victim and witness on the list

Student | Gr | Incident | Action
[[W p1 name|Abdi, Khalid M.]] | 8 | Threw chair, struck student; police report [[W p1 id|24-118830]] | 5 d susp; referred Henn. Co. juvenile
[[W p2 name|Vang, Pajtshiab]] | 7 | Struck (see above), 6 stitches [[W p2 body|above right eye]] | nurse; home
[[W p3 name|Sorensen, Willa]] | 7 | Witness, filmed it, gave stmt to SRO | phone held till Fri
(no names) | 6 | cafeteria pudding | whole table mops

Recall message 2:41 pm: Please delete. — [[K p4 name|Dr. Amina Warfa]], principal. [[W p1 name|Khalid]]'s family has asked for privacy and so has [[W p2 name|Pa]]'s.
