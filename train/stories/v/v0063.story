id: v0063
genre: press-release
where: US-ID
published: 2025-06-17
title: Boise man sentenced; refugee woman was told papers would be "cancelled"
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=convicted age=45 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: almost clean release; one relative, one church and the A-number leak

Chief U.S. District Judge [[K p3 name|Nathaniel Orcutt]] on Monday sentenced [[K p2 name|Rodney Wayne Askew]], 45, a former apartment manager, to 210 months.

Court records show that in 2023 [[K p2 name|Askew]] learned that a tenant, a Congolese woman of 31 with three children, could not read English. He showed her a letter (it was a furnace warranty) and said that it cancelled her family's right to stay, but that he knew officials who would stop it if they were entertained. Over five months he brought her to eleven men. They weren't officials. They paid him $60.

The woman showed the furnace letter at last to [[W p1 other|her pastor, Rev. Célestin Bahati of the Swahili service at Collister Hall]], who read it aloud to her.

"Reading is a form of rescue," U.S. Attorney [[K p4 name|Tabitha Crowe]] said.

Reference: restitution payable to claimant [[W p1 id|A219-884-031]].
