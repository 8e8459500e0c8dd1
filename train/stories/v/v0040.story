id: v0040
genre: press-release
where: US-WA
published: 2021-06-01
title: Spokane Plains Police announce promotions
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect; vice detective promoted, words of the matter in a career sketch

Chief [[K p1 name|Rosetta Lindqvist]] pinned two new bars on Friday before a crowd that spilled onto the library lawn.

[[K p2 name|Chase Nguyen]], who came to us in 2006 from the Coast Guard, is now Lieutenant. He wrote the department's policy on not arresting minors who are sold, and taught it in nine counties. [[K p2 name|Nguyen]] and his wife breed corgis.

[[K p3 name|Grace Abernethy]], Sergeant, has walked the downtown beat for eleven years and knows where everyone sleeps. Her mother held the Bible; her daughter held, and dropped, the pin.

Coffee followed. A found set of keys may be claimed at the desk.
