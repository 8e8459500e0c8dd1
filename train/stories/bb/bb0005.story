id: bb0005
genre: school
where: US-NE
published: 2008-05-02
title: The Plainsman Post: parent newsletter, Sandhill Consolidated
person p1: role=author,official age=- protected=no why=author
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=88 protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=minor-not-in-crime
screen p2: none
note: nothing to protect; words victim, abuse, rescue, labor, slave used innocently

Dear families,

Seven Fridays to go, and I can't remember a spring with so much to brag about. First, the One-Act. Our cast took second at Ord with "The Trial of Goldilocks", and [[K p2 name|Houston Vrbka]], who turned 17 the week of districts, won best actor as the accused. The judges wrote that [[K p2 name|Houston]] "makes one almost sorry for the porridge". His victim, Baby Bear, was [[K p4 name|Lily Ann Sedlacek]], a sixth grader on loan to us at 12, whose growl stopped the show. Props to [[K p3 name|Marcus Tall Bear]] for the three chairs, built in [[K p6 name|Mr. Lindquist]]'s shop class.

TRACK. [[K p3 name|Marcus]], 15, broke the 1600 record that had stood since 1979. He wore [[K p3 other|bib 214]] and one shoe, having lost the other on lap two. [[K p3 name|Tall Bear]] says that he'll try it with both at state. Practice rides: [[K p6 name|Glenn Lindquist]] drives the [[K p6 vehicle|gray short bus, No. 3]]; ring him at [[K p6 phone|308-555-0127]] if you're late.

SPANISH CLUB. The club's walk for freedom raised $612 for an organization that helps trafficked women abroad. [[K p8 name|Grace Okoye]], club president, gave the talk. [[K p8 name|Grace]] told the younger grades what forced labor means without scaring anyone, and I thank her for that.

SAFETY. [[K p5 name|Deputy Arlo Kratz]] will be here on May 9 for the seat-belt demonstration. Last year he let himself be handcuffed by the second grade and nobody could find the key. [[K p5 name|Deputy Kratz]] has asked that the key be left with the office this time.

GRANDPARENTS' TEA. Our oldest guest was [[K p7 name|Mrs. Emma Havranek]], 88, of [[K p7 address|402 Cottonwood Street]], who went to Sandhill when it was one room. She said she'd been a slave to the coal stove, it being the big girls' job to light it at 6 a.m., and showed us the [[K p7 body|scar on her thumb]] to prove it. [[K p7 name|Mrs. Havranek]] brought kolaches. There were none left for the principal.

LOST AND FOUND. Nine coats; one retainer; a trombone slide. If the trombone can't play at the Memorial Day parade, we shall know whom to arrest.

HONOR ROLL, all A's: [[K p8 name|Okoye, Grace]]; [[K p4 name|Sedlacek, Lily Ann]]; [[K p2 name|Vrbka, Houston]]. Their pictures are on the web at [[K p8 photo|sandhillcons.example/honor/okoye_g.jpg]] and in the front hall.

Have a safe weekend. Watch for deer, and for [[K p2 name|Houston]], who has his license.

[[K p1 name|Connie Bredthauer]], Principal
[[K p1 email|cbredthauer@sandhillcons.example]] · office [[K p1 phone|308-555-0104]]
