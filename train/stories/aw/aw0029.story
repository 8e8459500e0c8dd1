id: aw0029
genre: roster
where: IN
published: 2017-02-21
title: CHILD WELFARE COMMITTEE, RAICHUR — Sitting of 20.02.2017, order sheet (put on district website by mistake)
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative,accused age=- protected=decide why=adult-accused
person p8: role=bystander age=22 protected=no why=adult-bystander
person p9: role=official age=- protected=no why=official
person p10: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
screen p8: none
note: two minors sold from a fair, one booked as adult accused; uncle of one is an accused; third woman is adult, in the wrong list, and no victim

Present: Chairperson Smt. [[K p5 name|Leelavathi Patil]]; Members Sri [[K p9 name|Veeranna]], Smt. [[K p10 name|Rehana]]. DCPO: Sri [[K p6 name|Basavaraj Hosmani]].

Item 1. CWC/RCR/[[W p1 id|58/16-17]]
Child: Kum. [[W p1 name|YELLAMMA]], d/o [[W p1 relative|Hanumantha]]. Produced by Market Yard PS, where she'd been arrested on 17.02 as "A-3, [[W p1 alias|Sweety]], age 21" in Cr. No. [[W p1 id|31/2017]] (ITPA s.8). Ossification: 16. Transfer certificate of [[W p1 school|GHPS Turkandoni]]: born [[W p1 birthdate|01.06.2000]]. States that she was taken from the fair by A-1, [[K p3 name|Thimmakka]], 44, with a promise of bangles-stall work; was kept in an upper room behind the cotton market; that men paid A-1 Rs 300 and she was given meals. Was not beaten "as I didn't refuse." The Committee notes that consent of a child is no consent. DCPO [[K p6 name|Hosmani]] to move for deletion of A-3 from the FIR. Order: to [[W p1 address|Government Balika Mandira, Station Road]].

Item 2. CWC/RCR/[[W p2 id|59/16-17]]
Child: Kum. [[W p2 name|RENUKA]], 15. Same house. Was given to A-1 for Rs 12,000 by her mother's brother, [[D p7 name|Durgappa Naik]] (A-4, in custody). Identification mark: [[W p2 body|green tattoo of a scorpion, left hand]]. Wishes to study. Wishes to be with [[W p1 name|Yellamma]]. "If [[W p1 name|Yelli]] goes to the Mandira then I go," says [[W p2 name|Renuka]]. Order: as item 1. Mother to be called from [[W p2 address|Bevinal tanda]] but not told of the place.

Item 3. Cr. No. 31/2017, A-2
[[K p4 name|Sadiq Pasha]], 29, auto driver, [[K p4 vehicle|KA-36-B-4471]], brought the customers. Not before this Committee; listed through error of the typist. [[K p4 name|Pasha]]'s bail is for the Sessions.

Item 4. Smt. [[K p8 name|Nagaveni]], 22, w/o [[K p8 relative|Mallesh]], r/o [[K p8 address|Gunj Circle]]. Sent with the above as "rescued girl." Aadhaar seen: an adult. States she's the tailor from the ground floor, that she went up to return a blouse, that nobody has kept, sold or forced her anywhere except the police, to this office. Chairperson [[K p5 name|Patil]] tendered an apology. Smt. [[K p8 name|Nagaveni]] asked for her bus fare, Rs 14. Paid.

Item 5. Letter of A-1 from the jail. [[K p3 name|Thimmakka]] states that she has fed more girls than the Mandira, and begs that the children not be told that she's bad. Filed.

Enclosures: photographs ([[W p1 photo|yellamma_front.jpg]], [[W p2 photo|renuka_hand.jpg]]).

Sd/- [[K p5 name|L. Patil]]
Copy to: SP; DCPO Sri [[K p6 name|B. Hosmani]]; NIC for website (struck out, late).
