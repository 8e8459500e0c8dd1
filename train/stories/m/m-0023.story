id: m-0023
genre: press-release
where: US-TX
published: 2015-08-18
title: Teen Certified to Stand Trial as Adult in Stop-N-Sip Robbery
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=deceased age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=15 protected=yes why=minor-witness
person p6: role=accused age=22 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
note: charged as an adult: to ask, with his booking data; a younger witness is named by slip

Media Advisory 15-211 — Trujillo County District Attorney [[K p3 name|April Casarez]]
Contact: [[K p7 name|Beau Lindley]], [[K p7 phone|(325) 555-0129]], [[K p7 email|beau.lindley@trujilloda.org]]

On Monday 98th District Judge [[K p4 name|Ofelia Braun]] waived juvenile jurisdiction over [[D p1 name|Keyshawn Andre Tibbs]], 16, of [[D p1 address|611 Avenue G, Apt. 20]]. He will be tried as an adult for capital murder in the May 30 shooting death of [[K p2 name|Habib Rahmani]], 58, who had owned the Stop-N-Sip on Chadbourne for nineteen years and lived behind it.

[[D p1 name|Tibbs]] (booking [[D p1 id|15-J-00087]], now [[D p1 id|TC 2015-5561]]; SID [[D p1 id|TX-10447283]]; cause [[D p1 id|B-15-0806-SA]]) is [[D p1 body|6'4" with a lightning bolt shaved over the right ear]]. Until spring he was [[D p1 other|starting left tackle, number 74]], at [[D p1 school|Trujillo Central]]. He's held in lieu of $750,000.

A co-defendant, [[K p6 name|Marquis Dell Hartfield]], 22, of [[K p6 address|9 Fort Concho Trailer Park]], is alleged to have driven the getaway car, [[K p6 vehicle|a primer-gray Cutlass, TX BTR-0118]].

Judge [[K p4 name|Braun]] weighed testimony from a psychologist, two coaches and a 15-year-old who was in the store buying ice. The girl told the court that "[[D p1 name|Keyshawn]] said sorry to the man while he was on the floor." The District Attorney thanks [[W p5 name|Brianna Ochoa]] and her family for her courage.

An indictment isn't evidence of guilt.
