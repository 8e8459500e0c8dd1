id: m-0026
genre: filing
where: IN-UP
published: 2011-04-29
title: [[W p1 place|SNEH SADAN CHILDREN'S HOME]] — Intake Register (extract sent to CWC)
person p1: role=victim age=9 protected=yes why=trafficking-victim
person p2: role=victim age=11 protected=yes why=trafficking-victim
person p3: role=missing age=7 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
screen p2: labor-trafficking
screen p3: unclear
note: intake register of a shelter home; begging gang; the first child was brought in as a pickpocket; weak signs for the third

Superintendent: [[K p4 name|Sr. Philomena Tirkey]]. To: Chairperson [[K p5 name|Dr. A. K. Rizvi]], CWC, [[K p5 address|Collectorate Annexe, Room 9]], [[K p5 phone|0542-555-0102]]

Sl. [[W p1 id|88/11]]. [[W p1 name|Guddu]] @ [[W p1 alias|Langda]], M, abt 9. Brought by GRP constable from platform 5 on 23.4.11 as "jebkatra" (pickpocket), DD No. [[W p1 id|41-A]]. Identification mark: [[W p1 body|left foot turned in, scar of tying on both ankles]]. Child says: I do not steal, I beg. [[K p6 name|Mama Iqbal]] made my foot so. He takes all the money and if it's less than Rs. 150 I don't get roti. Ran two times; was burnt with bidi. Says his village has [[W p1 address|a white temple and a sugar mill, "Lohta side"]]. Speaks of a dog called [[W p1 other|Moti]].

Sl. [[W p2 id|89/11]]. [[W p2 name|Salma Khatun]], F, 11, D.O.B. on vaccination card [[W p2 birthdate|14-1-2000]]. Same group. Was given to [[K p6 name|Iqbal]] by a neighbour against a loan of Rs. 4,000 and carried a rented baby at [[W p2 other|the Lanka crossing signal]]. If she cried for home she was locked in the bathroom of [[W p2 address|a room behind Haji hotel, Madanpura]]. Father [[W p7 name|Nizamuddin]], weaver, [[W p7 phone|91111 00264]], has been telephoned. He is coming by Doon Express.

Sl. [[W p3 id|90/11]]. Boy, abt 7, does not speak, found asleep near [[W p2 id|89]]. Calls himself [[W p3 alias|"Chhotu"]]. Wears [[W p3 other|a copper amulet with 786 on one side and an elephant on the other]]. Whether of the same gang, not known.

[[K p6 name|Iqbal]] alias [[K p6 alias|Mama]] is in custody, Crime No. [[K p6 id|207/11]], P.S. Lanka. Boys are with us; [[W p2 name|Salma]] was moved to [[W p2 place|Nari Niketan, Shivpur]].
