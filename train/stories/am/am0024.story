id: am0024
genre: alert
where: IN-GJ
published: 2022-01-11
title: MISSING CHILD — PLEASE SHARE — Surat City Police / Childline 1098
person p1: role=missing,victim age=6 protected=decide why=missing-alert
person p2: role=missing,victim age=3 protected=decide why=missing-alert
person p3: role=accused,relative age=34 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=missing-alert
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen: none
note: active missing alert: everything of the children D; accused father; an older alert is closed without a name

Issued 11/01/2022, 21:40 hrs. ACTIVE. This notice replaces the one issued at 16:15, in which the ages were reversed.

[[D p1 name|DHRUVI PARESHBHAI KAKADIYA]], 6 years, and her brother [[D p2 name|MEET]], 3 years, were taken today at about 12:50 pm from the gate of [[D p1 school|Little Lotus Pre-Primary, Varachha]]. There's concern for their safety, as a note was left.

THE CHILDREN
[[D p1 name|Dhruvi]]: thin, 3 ft 6 in, two plaits with yellow ribbon, uniform of blue checks, [[D p1 body|mole above left eyebrow]]. Upper milk teeth missing. Answers to [[D p1 alias|Dhiru]].
[[D p2 name|Meet Kakadiya]]: red sweater with a tractor, [[D p2 body|plaster cast on right arm]], green pen drawings on the cast. He needs an inhaler. Without it he may be in difficulty by morning.

SOUGHT
[[D p3 name|Paresh Vallabhbhai Kakadiya]], 34, diamond polisher, father of both. He's the subject of a domestic-violence complaint and of an order of the family court under which he isn't to come within 500 metres. An offence of kidnapping is registered, [[D p3 id|I-C.R. 11210055/2022]], Varachha police station. 5 ft 7 in, stammer, burn mark on right thumb from the polishing wheel. Grey Wagon R, [[D p3 vehicle|GJ-05 RA 0155]], cracked rear lamp, sticker of Khodal Maa. His telephone was last active at Kim toll at 14:02.

Do NOT approach [[D p3 name|Paresh]]. Call.

SEEN BY
[[K p6 name|Jitubhai Vaghela]], tea stall opposite the gate, saw the car wait from noon. "[[D p1 name|Dhruvi]] got in happily, the small one cried for his ribbon candy," he states. If you were among [[K p6 name|Jitubhai]]'s customers between twelve and one, and noticed a second man on the rear seat, please come forward.

A MESSAGE FROM THE MOTHER
"I'm [[D p5 name|Hetal]], I'm their mummy. Whoever sees [[D p1 name|Dhruvi]] and [[D p2 name|Meet]], give him two puffs, she knows how. [[D p3 name|Paresh]], nobody will be angry." — [[D p5 name|Hetal Kakadiya]], from the women's help desk.

CONTACT
PI [[K p4 name|Alpesh Desai]], Varachha: [[K p4 phone|0261-555-0133]]. Woman ASI [[K p7 name|Farzana Malek]] at the desk through the night: [[K p7 phone|0261-555-0134]]. Or 1098, or 100.

Toll staff on NH-48, hotel reception clerks and CNG pumps between Kim and Vapi are asked to check their cameras from 13:30. ASI [[K p7 name|Malek]] will collect footage by WhatsApp.

Photos: [[D p1 photo|dhruvi_meet_uttarayan2021.jpg]] (she's flying the kite; he's holding the reel).

Please stop sharing the older alert about a boy in an orange kurta. He was found safe on Sunday at his aunt's, asleep, and is nobody's business any more. When this alert too is closed, PI [[K p4 name|Desai]] will say so from the same number and asks that all posts be deleted.
