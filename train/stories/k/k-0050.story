id: k-0050
genre: news
where: US-ND
published: 2023-11-16
title: Volunteer firefighters save elevator, lose truck
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
note: fire; nothing to protect

CARRINGTON, N.D. — The elevator stands. The truck doesn't.

Volunteers from four towns fought a dryer fire at the Foster County Grain Co-op for nine hours Tuesday in a thirty-mile wind. About 11 p.m. a wall of burning siding came down on Engine 2, a 1994 Freightliner that the department had just finished paying for.

"We got the hose off her," said Chief [[K p1 name|Marlin Haugen]]. "That's like getting your hat off a horse."

No one was hurt. Firefighter [[K p2 name|Sophie Red Thunder]] climbed ninety feet of inside ladder to shut a slide gate, which co-op manager [[K p3 name|Corey Schaffer]] said saved 300,000 bushels of soybeans and quite possibly Main Street.

A pancake feed for a new truck is Dec. 3.

[[K p4 name|Erik Bjornstad]]
