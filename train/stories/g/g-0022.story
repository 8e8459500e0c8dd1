id: g-0022
genre: news
where: US-NV
published: 2016-08-23
title: Teen to be tried as adult in Sparks pharmacy holdup
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=official age=- protected=no why=official
screen: none
note: one boy certified (decide), his younger brother kept in juvenile court, so that the surname tells

RENO — A Washoe County judge on Monday sent a 16-year-old to adult court in the February robbery of a Sparks pharmacy, and kept his alleged lookout, who's 14, where he is.

[[D p1 name|Andre Kealoha Whitlow]], a junior at [[D p1 school|Spanish Peak High]], will face charges of robbery with a deadly weapon and burglary. Bail's $75,000.

The case of the 14-year-old remains sealed. Family Court Judge [[K p4 name|Inés Urrutia]] didn't say his name from the bench, and ordered it struck from an exhibit on which someone had typed it: a police photo log, item 9, "[[W p2 photo|D. Whitlow w/ bike.]]"

"I had a knife pointed at me by a kid with braces," pharmacist [[K p3 name|Farideh Amini]] told the court. "The small one kept saying sorry. He asked if I needed water."

Outside, [[D p6 name|Lehua Whitlow]], [[D p6 relation|mother of both]], said she'd told the older boy to watch his brother. "I didn't mean take him to work," she said. "[[W p2 name|Darius]] is in eighth grade. He collects [[W p2 other|bottle caps, he's got the state record]]."

The hearing turned on a skateboard. Both boys had got away on one, the older standing, the younger sitting between his feet, and the camera over the drive-through window has them leaning into the turn together. Defense attorney [[K p7 name|Marguerite Oyler]] played it four times. "That's not a gang," she said. "That's a sled." [[K p4 name|Urrutia]] allowed that it was well steered. She noted also that the knife was nine inches.

Prosecutor [[K p5 name|Neil Fong]] said that the adult charge carries two to fifteen years. [[D p1 name|Whitlow]] is to enter a plea Sept. 6. About 400 oxycodone pills were found, the rest were not.
