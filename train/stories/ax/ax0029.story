id: ax0029
genre: filing
where: IN
published: 2003-02-18
title: First Information Report with enclosure, PS Kharihat, dist. Rohtas
person p1: role=accused age=50 protected=no why=adult-accused
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=victim age=30 protected=yes why=trafficking-victim
person p4: role=victim age=13 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p3: labor-trafficking misidentified=yes
screen p4: labor-trafficking
note: bonded labour at a kiln; the kiln owner had lodged theft case against the man who fled; kiln is where the family lived

1. FIR No. [[K p1 id|15/2003]]   Date 11.02.2003   U/s 344, 374, 323 IPC and Sec. 16, 17 Bonded Labour System (Abolition) Act
2. Informant: Labour Enforcement Officer [[K p5 name|Mithilesh Ojha]]
3. Accused: (1) [[K p1 name|Ram Sakal Choubey]], age 50, s/o late Jagannath, r/o [[K p1 address|Ward 4, Dehri Bazar]]; (2) his munshi [[K p2 name|Guddu Khan]], age 28.
4. Place: [[W p3 employer|Jai Ambe Brick Kiln]], one furlong north of canal road.

CONTENTS. On receipt of petition by [[K p7 name|Sister Philomena Toppo]] I visited the above kiln on 10.02.2003 with the Sub-Divisional Magistrate, Smt. [[K p6 name|Vandana Prasad]]. We found eleven families. They are residing in [[W p3 address|the row of mud huts behind the chimney]] and have been there three seasons. They are given Rs. 40 per week for salt and kerosene. The balance is set against advance. No one could tell me the amount of his own advance, it is only in the book.

One labourer aged about thirty has marks of rope upon the ankle. He stated: "I took Rs. 6,000 for my wife's illness. Now it is 19,000. I ran in November. The munshi caught me at the bus stand." He was not taken back to the kiln on that day but to this very police station, for accused no. 1 had lodged a theft case against him. Station diary of 22.11.2002 reads that "one [[W p3 name|Sukhram Bhuiyan]], brick labourer, absconded with torch and cycle of owner, apprehended, sent up" ([[W p3 id|Case 144/2002]]). He was 17 days in sub-jail and on release was collected by [[K p2 name|Guddu Khan]] with a tractor. Learned SDM asked the then S.I. how an owner can collect a man. He had no answer.

A girl carries wet bricks, eight at a time. She gave her age as thirteen. She has [[W p4 body|a white patch of hair over the forehead]]. When the magistrate called her the others said, "[[W p4 name|Phulwa]], go, go, tell madam." Her father died at the kiln last Chhath and the advance was put upon her. She has been told that she may leave when she's married, if the boy will take the debt.

[[K p1 name|Choubey]] was present. He produced licence [[K p1 id|KLN/0155/98]] and stated that they are all like his children. [[K p2 name|Khan]] ran into the sugarcane.

ACTION: Both booked. [[K p1 name|Choubey]] arrested 12.02. Case made over to Inspector [[K p8 name|Dharmendra Rai]]. Inspector [[K p8 name|Rai]] is requested to move for closing of the theft case.

ENCLOSURE. Release certificates issued by SDM Smt. [[K p6 name|Prasad]] (extract):
 RC/03 — [[W p3 name|BHUIYAN Sukhram]], vill. [[W p3 address|Tola Piparadih]], thumb — No. [[W p3 id|1557]]
 RC/04 — [[W p4 name|Kumari Phulwa]], d/o late [[W p4 relative|Bigan Bhuiyan]], minor — No. [[W p4 id|1558]] — to be handed to [[K p7 name|Sr. Philomena]] for school

Signed, [[K p5 name|M. Ojha]], LEO. Read over. [[W p3 name|Sukhram]] has asked that it be read a second time.
