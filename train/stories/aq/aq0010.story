id: aq0010
genre: filing
where: IN
published: 2022-06-11
title: Press note: spa raid, FIR No. 0288/2022
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=22 protected=yes why=trafficking-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=40 protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult
note: Indian police note gives names and villages of both women; the 17-year-old is listed under accused; the aunty's mobile is hers and stays

OFFICE OF THE DEPUTY COMMISSIONER OF POLICE, ZONE II
PRESS NOTE Dt. 11.06.2022

On credible information a team led by PSI [[K p5 name|Sushant Deshmane]] conducted a raid at [[W p1 employer|Lotus Bliss Unisex Spa, 2nd floor]], Viman Nagar, at about 16.30 hrs on 09.06.2022. A decoy customer, Shri [[K p7 name|Nitin Auti]], age 40, driver, was sent with marked notes of Rs 2,500.

ACCUSED
1) [[K p3 name|Sunanda Bhaskar Lokhande]], age 45, r/o [[K p3 address|Flat 11, Sai Shraddha, Lohegaon]], owner, @ [[K p3 alias|Sonu Aunty]], mob. [[K p3 phone|98220 55501]].
2) [[K p4 name|Imran Yakub Pathan]], age 29, r/o [[K p4 address|Yerwada, lane 3]], manager, @ [[K p4 alias|Rocky]], Activa [[K p4 vehicle|MH 12 ZZ 0191]].
3) Kum. [[W p1 name|Nirmala Rai]], age 17 yrs 4 months (DOB [[W p1 birthdate|02.02.2005]]), native of [[W p1 address|Basti Tole, near Kalimpong]], @ [[W p1 alias|Simran]].

RESCUED
[[W p2 name|Lalrinmawii]], age 22, native of [[W p2 address|Hmunnuam village, Mizoram]].

FACTS. Accused No. 1 had taken both girls from an agent for Rs 60,000 each, saying that they would learn beauty parlour work. They slept on the massage tables and the shutter was locked at night from outside by Accused No. 2. Out of the amount paid by a customer nothing was given, the same being adjusted against "training". When [[W p2 name|Lalrinmawii]] refused in April she was burnt on the wrist with a straightening iron, [[W p2 body|three parallel lines, right hand]].

Accused No. 3 was made to sit at the counter and to call out the rates, and hence was found with the cash. She states that since last October she is sent inside with customers four or five times daily. She is therefore produced before the Juvenile Justice Board as a child in conflict with law vide [[W p1 id|JJB Misc. 61/2022]]. Her Aadhaar ending [[W p1 id|7743]] shows a wrong year of birth got prepared by [[K p4 alias|Rocky]].

PI [[K p6 name|Vaishali Gaikwad]] has recorded statements u/s 164. In her statement [[W p2 name|Mawii]] said: "[[W p1 name|Nirmala]] gave me her roti. She is not the madam. She is smaller than me."

Advocate [[K p8 name|Rukhsana Tamboli]] of a rescue organisation, who was called as panch, has recorded her objection that No. 3 is a victim under section 370 and POCSO and ought to go before the Child Welfare Committee. Objection of Adv. [[K p8 name|Tamboli]] is noted.

Shri [[K p7 name|Auti]] has been paid his day's fare.

Both girls are presently at [[W p1 address|Asha Kunj, Mundhwa]]. Media are requested not to show faces. Photographs: [[W p1 photo|nirmala_rai_counter.jpg]], [[K p3 photo|lokhande_owner.jpg]], seized cash.

Applause worthy work was done by PSI [[K p5 name|Deshmane]], PI [[K p6 name|Gaikwad]] and staff. FIR No. 0288/2022 u/s 370(4) IPC, 3, 4, 5, 7 PITA; accused [[K p3 name|Lokhande]] and [[K p4 name|Pathan]] remanded upto 14.06.2022.
