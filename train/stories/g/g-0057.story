id: g-0057
genre: filing
where: US-TX
published: 2016-08-03
title: CRIMINAL DOCKET FOR CASE #: [[K p1 id|4:16-cr-00302]] — USA v. [[K p1 name|Zhu]] et al
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim,witness age=33 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=victim,accused age=17 protected=yes why=trafficking-victim
screen p3: labor-trafficking
screen p7: labor-trafficking misidentified=yes
note: docket sheet; sealed names come out in the text of the entries; a boy of seventeen held as a removable alien

U.S. District Court, Southern District of Texas (Houston)
Assigned to: Judge [[K p4 name|Vanessa Trahan-Ochoa]]
Defendant (1): [[K p1 name|Wei "Michael" Zhu]]   Defendant (2): [[K p2 name|Rosa Elvira Montes]]
Counts: 18 USC 1589 forced labor (both); 1592 documents (1)

06/21  1  COMPLAINT as to [[K p1 name|Zhu]], [[K p2 name|Montes]]. Restaurants: [[D p3 employer|Golden Pagoda Buffet]], Conroe, Huntsville, Livingston.
06/22  4  AFFIDAVIT of SA [[K p5 name|Gideon Amsalem]]. Kitchen workers picked up at a Houston bus station by [[K p2 name|Montes]], billed $650 each "placement," housed nine to a room; shoes collected at night; worked 12 hrs x 6 days; one struck with a ladle for using telephone.
06/24  7  SEALED motion for material witness warrant ([[K p3 initials|M.T.C.]], age 33).
06/24  8  SEALED EVENT
06/27  11  NOTICE of corrected filing. Doc. 7 was docketed as "Motion re [[W p3 name|MIGUEL TZOC CAAL]], A# [[W p3 id|208-555-014]]". Clerk has MODIFIED text.
06/30  14  LETTER from [[K p6 name|Deborah Sisk]], pro bono counsel: a second worker, 17, is in ICE custody at Polk County as an adult, "booked under a birth date that [[K p1 name|Mr. Zhu]] wrote on a napkin." He hasn't been charged in this case; he's charged with illegal entry. She asks that somebody look at his teeth less and his baptism paper more.
07/05  15  ORDER on 14. Government to respond. S/ [[K p4 name|Trahan-Ochoa]].
07/11  17  RESPONSE. Government agrees that [[W p7 name|Santos Caal]] ([[D p7 initials|S.C.]]), of [[W p7 address|Aldea Chiquixjí]], is a minor and victim; [[W p7 relation|nephew of the witness in 7]]. To be moved to [[W p7 place|Baytown foster placement]].
07/12  18  MOTION by [[K p1 name|Zhu]] for bond. He offers the Livingston restaurant as surety.
07/14  19  MINUTE ENTRY. Bond DENIED. Interpreter: Q'eqchi' (telephonic, dropped twice).
08/03  22  MOTION to continue. "Counsel is waiting on translations of 1,100 WeChat messages, many about shrimp."
