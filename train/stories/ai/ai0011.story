id: ai0011
genre: blotter
where: US-MO
published: 2012-06-06
title: Sheriff's log, week of May 28
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=71 protected=no why=adult-victim
person p5: role=accused age=16 protected=yes why=juvenile-accused
person p6: role=victim age=8 protected=yes why=minor-victim
person p7: role=official age=- protected=no why=official
person p8: role=accused age=48 protected=no why=adult-accused
person p9: role=relative age=- protected=yes why=identifies-protected
note: a long log of small matters; two entries have juveniles, one named by a deputy who forgot, the other by dog and mother

MON 0715. [[K p1 name|Arvil Crider]], Route N, reports calves out. Calves in by 0740. [[K p1 name|Crider]] says they were not his calves.

MON 1350. Traffic stop, Hwy 32. [[K p2 name|Lonnie Ray Sisk]], 33, of [[K p2 address|Box 9, Bunker]], revoked license, [[K p2 vehicle|'94 Ranger]] with no tailgate. Cited, no. [[K p2 id|120-55871]]. [[K p2 name|Sisk]] walked home.

TUE 0905. [[K p4 name|Wilma Jean Counts]], 71, reports that somebody took four walnut boards and a chain saw from her shed at [[K p4 address|2200 County Rd 431]]. Neighbor saw a juvenile on a four-wheeler. Dep. [[K p3 name|Tandy]] to follow.

TUE 1630. Dep. [[K p3 name|Cole Tandy]] located the saw. A 16-year-old male admits it. Referred to the juvenile officer. Boards already sold. [[K p4 name|Mrs. Counts]] would rather have the boards.

WED 0020. Loud music, river access. Gone on arrival. One sandal.

WED 1100. Dog bite. 8-year-old girl bitten on the face and hand by a chow at a residence on [[W p6 address|Tram Hill]], twelve stitches. Dog is owned by [[K p8 name|Dewey Stroup]], 48, who was told in April to pen it. [[K p8 name|Stroup]] arrested, assault 3rd and keeping a vicious animal. Mother of child, [[W p9 name|Sherri Bay]], states that [[W p6 name|Kenzie]] had stopped to pet it on her way to [[W p6 other|Vacation Bible School at Tram Hill Assembly]]. Photo of injury logged as [[W p6 photo|IMG_bay_kenzie_face2.jpg]].

WED 1445. Quarantine. Chow does not like Animal Control. Neither does [[K p8 name|Stroup]].

THU 0830. Found: a bay horse, no brand, very polite. In the jail lot till claimed.

THU 1315. [[W p5 name|Dakota Hulsey]] brought back two walnut boards on the four-wheeler with his grandfather walking behind. [[K p4 name|Mrs. Counts]] gave [[W p5 name|Dakota]] a list of chores. Juvenile officer [[K p7 name|Marian Boxx]] says that she'll count it. JO file [[W p5 id|12-J-031]].

THU 2210. [[K p2 name|L. Sisk]] seen driving. Not seen by the time we saw.

FRI 0600. Horse claimed by [[K p1 name|A. Crider]], who says it is his horse.

FRI 1000. Follow-up on the dog. Child home from St. Louis. [[W p6 name|Kenzie Bay]] asks that the dog not be put down. Dep. [[K p3 name|Tandy]] told her that it was not up to him. Bond for [[K p8 name|Stroup]] $5,000, docket [[K p8 id|12RE-CR00219]].

SAT 1900. [[W p5 name|Hulsey]] boy's four-wheeler stalled on low-water bridge. No offense. Pulled out by [[K p2 name|Sisk]], in the [[K p2 vehicle|Ranger]], revoked. Cited again.

SUN. Quiet. [[K p7 name|Boxx]] called to say the shed has been painted, and that somebody ought to tell the [[W p5 other|lead in the Bunker High melodrama]] that he missed a spot.
