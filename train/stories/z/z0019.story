id: z0019
genre: news
where: US-NC
published: 2008-07-03
title: Second runaway found; man held
person p1: role=victim,missing age=14 protected=yes why=trafficking-victim
person p2: role=victim,missing age=15 protected=yes why=sexual-offence-victim
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
screen p2: none
note: two runaway girls, one sold, one molested by the same man; one named in quote of grandmother, other by a clerk

FAYETTEVILLE — Both girls who climbed out of a youth shelter's laundry window on June 20 are safe, Cumberland County investigators said, and the man who picked them up in Hope Mills is in jail.

[[K p3 name|Curtis Wayne Lockamy]], 37, let the 14-year-old and the 15-year-old sleep in his camper, according to [[K p4 name|Sgt. Hope Tillery]]. He began charging other men at the campground $60 to go in with the younger girl and kept the cash in a thermos. The older one he kept for himself.

"I'd have sworn they were his," said [[K p6 name|Buddy Raynor]], who sells bait there. "He called one [[W p2 name|Tasha]]. The little one never came out in the day."

The 15-year-old got a ride Tuesday. It was she who told deputies the lot number. An hour later her friend was on the phone to [[W p5 name|Mattie Lou Covington]], who'd raised her.

"She said, Granny, it's [[W p1 name|Neesy]], can you come," Mrs. [[W p5 name|Covington]] said. "I'd have walked."

The older girl was returned to [[W p2 address|the shelter on Person Street]]. [[K p3 name|Lockamy]] has asked for a lawyer.
