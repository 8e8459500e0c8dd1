id: aa0083
genre: filing
where: US-AR
published: 2012-11-01
title: CIRCUIT CLERK'S DAILY — FILED TODAY
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=relative age=44 protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=deceased age=- protected=no why=deceased
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: minor forced labour (chicken processing / domestic); civil case filed by her next friend under full name; employer defendants

CV-12-[[K p3 id|1188]]   [[K p6 name|Ozark Fuel]] v. [[K p3 name|Vestal Hargrove]], 60. Account, $4,207.11, "sold and delivered"
DR-12-611   Divorce, by agreement, no minors, one bass boat
CV-12-[[W p1 id|1190]]   [[W p1 name|Itzel Chub Caal]], a minor, by next friend Sr. [[K p5 name|Mary Bernadette Kelso]], v. [[K p2 name|Norbert Slayton]], 45. 18 USC 1595. Complaint states: pltf, now 18, was 16 & 17; brought from Alta Verapaz by promise of school; put on the night line hanging birds on a card that said she was 22; dft. drew her wage against "the coyote and the soap"; she slept at [[W p1 address|dft's shed on Pleasant Ridge, past the third chicken house]]; when she asked for a day he cut up her birth paper in front of her. Jury demanded. Fee waived.
PR-12-309   Estate of a [[K p7 name|Mr. Lunsford]], dog to [[K p8 name|Wilma]]
CR-12-[[K p2 id|877]]   State v. [[K p2 name|Slayton]], A.C.A. 5-18-103

At window: pltf's father [[W p4 name|Domingo]], by phone fm Chisec, asks she be called "Ixchel" in paper. Clerk: too late for [[W p1 id|1190]], it's stamped. Typed at top: [[W p1 name|CHUB CAAL]] VS [[K p2 name|SLAYTON]].
