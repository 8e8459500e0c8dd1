id: m-0071
genre: filing
where: IN-GJ
published: 2020-10-13
title: JUVENILE JUSTICE BOARD, SURYAPUR — Order on bail (uploaded to the district court site)
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=55 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=accused age=24 protected=no why=adult-accused
note: the JJB order itself is headed by CCL but the annexed surety bond is in full; adult co-accused kept; the adult victim is kept

J.J.B. Case No. [[W p1 id|61/2020]]. Arising out of C.R. [[K p6 id|I-11210041]], P.S. Adajan Patia, u/s 394, 114 IPC

State v. [[K p1 initials|CCL 'K']]

Coram: Principal Magistrate [[K p3 name|Jignasha Trivedi]]; Members [[K p4 name|Hetal Parikh]] and another.

1. The allegation is that on 27.9.2020 the child in conflict with law rode pillion on a motorcycle, [[K p6 vehicle|Honda Unicorn GJ 05 NX 0177]], driven by [[K p6 name|Sahil Bharwad]] (24), and snatched a chain of 18 grams from the neck of [[K p2 name|Mrs. Pushpaben Rathod]], aged 55, at [[K p2 address|the vegetable larri opposite Gangeshwar Mandir]]. She fell and has lost two teeth.

2. The social investigation report says that he's sixteen years and four months, is studying in class XI (commerce) and cleans glasses on a juice cart in the evening. The chain was sold for Rs. 31,000, out of which he'd got Rs. 1,500 and a pair of shoes.

3. [[K p6 name|Bharwad]] is in Lajpore jail. The child would not, in our view, be exposed to moral danger at home provided that he doesn't meet him.

4. Released to the care of his father on a bond of Rs. 15,000.

ANNEXURE – BOND
I, [[W p5 name|Dineshbhai Mohanbhai Koli]], occ. [[W p5 employer|diamond polisher, Varachha unit of Shreeji Gems]], res. [[W p5 address|B/402, Sadhana Society, nr. Khodiyar Nagar water tank]], mob. [[W p5 phone|90990 00133]], being father of [[W p1 name|Kalpesh]] @ [[W p1 alias|Kalu]], DoB [[W p1 birthdate|08/06/2004]], student of [[W p1 school|Nootan Vidyavihar (G.R. No. 5513)]], undertake to produce him on 9 November. Identification: [[W p1 body|sixth finger on left hand]].
L.T.I. of surety. Verified, [[K p4 name|H. Parikh]].
