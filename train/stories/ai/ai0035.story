id: ai0035
genre: press-release
where: US-MI
published: 2019-12-05
title: Sheriff's Office Announces Promotions, Life-Saving Awards and New K-9
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; promotions; an officer of the human-trafficking unit; a twelve-year-old honoured for a rescue on ice, not a crime; badge numbers

St. Clair County Sheriff [[K p1 name|Theodore Maniaci]] on Wednesday night promoted three, honored four, and introduced one who barked through the oath.

[[K p2 name|Sgt. Delphine Roache]], badge [[K p2 id|#0417]], is made lieutenant. She's led the county's human trafficking and crimes against children unit since 2014 and will go on to do so. "People ask me how I sleep," [[K p2 name|Roache]] said. "I've two beagles and a bad mattress." In five years her unit has made 61 arrests. She thanked a supervisor who once told her that a girl in handcuffs was a witness he hadn't met.

[[K p3 name|Deputy Nicholas Pappas]], badge [[K p3 id|#0529]], becomes sergeant, marine division. He's best known for the rescue of a moose.

[[K p6 name|Cpl. Gloria Szymanski]] retires after 30 years at the jail's intake desk, where, by the sheriff's count, she's booked some 44,000 people. "I got every one of them to laugh but six," said [[K p6 name|Szymanski]], who moves to [[K p6 address|a pontoon boat at Harsens Island]].

LIFE-SAVING AWARDS

To [[K p4 name|Jasper Kowalewski]], 12, of Algonac, who last February lay down flat on the ice of the North Channel, as his grandfather had taught him, and pushed a sled out to a man who'd gone through. [[K p4 name|Jasper]], a seventh grader at [[K p4 school|Algonac Junior/Senior High]], then held on to the rope with his teeth. To the man, [[K p5 name|Floyd Dubay]], who had come to take up his shanty, he said, "Don't talk, mister, just kick." [[K p5 name|Dubay]] gave the boy the sled back, with a motor on it.

To [[K p8 name|Anjali Rao-Lindley]], RN, who on her day off delivered a baby in the drive-through at a bank. Mother, child and teller are doing well.

To [[K p7 name|Dr. Imani Prewitt]], who trained 210 deputies in naloxone without pay. "[[K p7 name|Dr. Prewitt]]'s the reason that we had eleven saves," [[K p1 name|Maniaci]] said.

K-9. Bruno, 2, a Belgian Malinois, replaces Axel, who's retired to the home of [[K p3 name|Sgt. Pappas]] and a couch.

Photos may be had at stclairso.example/awards2019: [[K p4 photo|jasper_k_sled.jpg]], [[K p2 photo|Lt_Roache_pinning.jpg]], [[K p6 photo|szymanski_last_shift.jpg]]. No permission is needed; parents of the minor have signed.

The ceremony closed with a reading of the names of five deputies killed on duty since 1911, and a bell.

If you suspect that someone is held, sold or made to work against their will, the unit's line is 810-555-0160. [[K p2 name|Lt. Roache]] or one of the beagles will answer.

MEDIA CONTACT: Front desk, 810-555-0161.
# # #
