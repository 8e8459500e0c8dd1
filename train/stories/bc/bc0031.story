id: bc0031
genre: press-release
where: IN-WB
published: 2023-08-17
title: PRESS NOTE NO. 44/2023 — OPERATION 'PORICHOY' — ANTI-HUMAN TRAFFICKING UNIT, HOWRAH
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim,accused age=19 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=accused age=34 protected=no why=adult-accused
person p5: role=accused,public-figure age=49 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult misidentified=yes
note: official's note that names girls in an annexure; a girl of 19 arrested as recruiter under threat with her baby taken; panchayat official a buyer; madam K

1. On specific source input, a team led by DSP [[K p6 name|Rituparna Hazra]] conducted raid on 15.08.2023 at a guest house near Uluberia railway level crossing and apprehended four (4) persons as under.

(a) [[K p3 name|Sandhya @ Rani Das]], F/55, lessee, who ran the establishment;
(b) [[K p4 name|Sk. Nasim Ali]], M/34, driver of Bolero [[K p4 vehicle|WB-11D-6620]], by which the girls were supplied to hotels;
(c) [[K p5 name|Tapan Kumar Jana]], M/49, pradhan of a gram panchayat, found as customer. Since suspended by his party;
(d) One female, 19, arrested as 'lady agent'.

2. One minor girl, 16, was rescued. In her statement she has said that [[K p4 name|Nasim]] befriended her through Facebook in the name of [[K p4 alias|Rahul]]; that she was sold to [[K p3 name|Das]] for Rs 60,000; and that out of what customers paid she has got "only biryani". [[K p5 name|Jana]] is identified by her as having come every second Tuesday.

3. As to (d) above. Media have carried that she "procured" the minor. On examination by Smt. [[K p8 name|Koel Banerji]], counsellor, following facts emerged. The female was brought from Murshidabad on pretext of tailoring. She was confined and burnt with an iron. After a child was born to her, [[K p3 name|Rani Das]] kept the baby elsewhere and showed it once in a month on condition that she teach the new girls. [[K p8 name|Banerji]] is of opinion that she is victim not agent. The baby has been traced.

4. SP [[K p7 name|Arnab Chowdhury IPS]] has directed that prayer be made to Ld. Court for her discharge. No officer is to speak to press of her as agent.

5. Identity of the victims shall not be disclosed: Section 72, BNS/228A IPC and Section 74, JJ Act.

                                        Sd/- PRO

ANNEXURE 'B' (office copy—not for circulation; attached in error)

Sl. | Name | Parentage / address | Remarks
1 | [[W p1 name|Moumita Bag]], 16 | D/o late [[W p1 relative|Shyamal]], [[W p1 address|vill. Kalinagar Kheyaghat, PS Kakdwip]] | Student, [[W p1 school|Kalinagar Balika Vidyapith]], Cl. X. [[W p1 body|Mole on chin, left ear torn]]. GDE [[W p1 id|339/23]]. FB id "[[W p1 alias|Mou Angel Kakdwip]]"
2 | [[W p2 name|Tanjila Khatun]], 19 | W/o not known, [[W p2 address|Char Binpara, PS Raninagar]] | Arrested, [[W p2 id|Uluberia PS Case 512/23]]. Baby: male, 7 mths. Aadhaar [[W p2 id|xxxx xxxx 0194]]

Photo sent to channels on WhatsApp: "[[W p2 photo|Lady Agent Tanjila.jpeg]]" — RECALL.
Both moved to [[W p1 address|Shyamoli Home, Bally]] on 16.08. [[W p1 name|Moumita]] has asked for her school books; [[W p2 name|Tanjila]] for nothing, holds the child. Home to be told that [[W p1 name|Bag]] is left-handed, needs the other bench.

DSP [[K p6 name|Hazra]] to ensure. — [[K p7 initials|AC]]
