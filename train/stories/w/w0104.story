id: w0104
genre: news
where: US-MA
published: 2009-06-11
title: Springfield police lend a hand, a van and eleven chairs
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; feature

It began with a plate. [[K p1 name|Officer Rene Quiñones]] ran [[K p2 vehicle|MA 44Q-J07]], saw that it was four years out of date, and walked up to the van to write the ticket ([[K p2 id|No. T-0099-214]]).

In it were eleven chairs, a pulpit, and [[K p2 name|Bishop Alvin Mayweather-Hobbs]], 71, who'd been put out of [[K p2 address|the storefront at 1180 State]] by the bank that morning for a debt of $1,900. He was weeping, and he had on one glove.

The officer didn't tear up the ticket; "that's a crime," he says. He called his sergeant for a van that ran. By noon the chairs were in the community room of the Mason Square station, [[K p1 address|21 Wilbraham Court]], and on Sunday the Tabernacle of the Open Hand met there under a poster on car theft.

[[K p3 name|Delphine Rowe]], who's in the choir, says that prisoners sing along. "There's a girl in there for shoplifting who's a true contralto."

Offerings so far: $212, a clock, and the fine, paid in quarters.

Text: [[K p4 name|Sandor Weiss]]
