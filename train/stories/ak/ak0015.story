id: ak0015
genre: roster
where: US-NJ
published: 2011-07-25
title: ATLANTIC CITY — "Operation Low Tide," arrest list released to media
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=accused age=24 protected=decide why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=accused age=53 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=accused age=27 protected=yes why=trafficking-victim
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p4: unclear
screen p8: sex-trafficking-adult misidentified=yes
note: sting list with later correction; one 17 who claimed 22; one adult with documents taken; one with weak signs

Nine arrests, Friday 7/22 2000 hrs – Saturday 0400. Released by [[K p5 name|Capt. Augustus Merriweather]]. All are presumed innocent.

ENGAGING IN PROSTITUTION
— [[W p1 name|KAYLA M. DEANGELIS]], 22, Vineland. Cmpl. [[W p1 id|W-2011-004417-0102]].
— [[D p4 name|YESENIA CORTEZ-LUNA]], 24, Camden. Cmpl. [[D p4 id|W-2011-004418-0102]].
— [[W p8 name|OKSANA BILYK]], 27, "Ukraine." Cmpl. [[W p8 id|W-2011-004419-0102]].

PATRONIZING
— [[K p3 name|GREGORY ALAN TOTH]], 45, Mays Landing, pharmacist. Cmpl. [[K p3 id|S-2011-001220-0102]].
— [[K p6 name|HAROLD W. STITES JR.]], 53, Cape May Court House. Cmpl. [[K p6 id|S-2011-001221-0102]].
— Three others, summonses to be mailed.

PROMOTING
— [[K p2 name|DARNELL R. "PRINCE" WAITES]], 30, Pleasantville, [[K p2 address|27 Bayview Court]]. Cmpl. [[K p2 id|W-2011-004425-0102]]. $75,000 full cash.

SUPPLEMENT, Monday 7/25, 1530 hrs (replaces the above)

The Department has been told by the FBI field office in Northfield that the first female listed isn't 22. She is 17 and has been missing from a Cumberland County group home since April. She carried a doctored license. All counts against her will be dismissed. Officers at the time observed that [[K p2 name|Waites]] walked nine feet behind her and held her room key; she told [[K p7 name|Det. Sonya Ruffin]] she'd been "with [[K p2 alias|Prince]]" since her 17th birthday and kept nothing of what was paid. [[K p2 name|Waites]] is now charged with human trafficking, first degree.

The third female, per [[K p7 name|Det. Ruffin]], holds a student work visa and came for a job in a T-shirt shop on the boards. A recruiter, still sought, met her bus, kept her passport, and told her the shop was closed and her fee wasn't. She tried to leave through a kitchen. The cook, [[K p9 name|Ambrose Little]], called police and states he "told them that night she was asking for help, not for business." [[K p9 name|Little]]'s statement was not attached. It is now.

The second female has said she works for herself. She was crying, had no ID, and would not say who dropped her off. Inquiry continues.

Media outlets who've carried the photos (a Vineland site has [[W p1 photo|kayla-deangelis-mug-ac.jpg]] on its front page; a radio station asked listeners to call if they "knew [[W p1 name|Kayla]] in high school," which was [[W p1 school|Sacred Heart]]) are asked to remove them. The shelter she went to on Sunday, [[W p1 place|Harbor Light House, Absecon]], has had two calls from men. Ms. [[W p8 name|Bilyk]] is reachable only through counsel. [[W p8 name|Oksana]]'s passport, Series [[W p8 id|EH 550199]], was recovered in a locker.

[[K p3 name|Toth]] and [[K p6 name|Stites]] appear Aug. 9. Capt. [[K p5 name|Merriweather]] will take questions on Operation High Tide, for which no date is given.
