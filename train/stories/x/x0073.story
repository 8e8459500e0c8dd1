id: x0073
genre: blotter
where: US-NH
published: 2014-12-04
title: Log
person p1: role=victim age=- protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=40 protected=decide why=identifies-protected
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=accused age=25 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
note: short log; DV couple D; a juvenile whose moped tells

11/28 Domestic, [[D p1 address|14 Cobble Hill Rd]]. [[D p2 name|Gary Tewksbury]], 40, arrested for simple assault on his wife, [[D p1 name|Sheila]]. She declined transport, then accepted.

11/29 Juvenile male, 16, summonsed for criminal mischief, 31 mailboxes. ID'd by [[W p3 vehicle|lime-green moped]], the only one in town.

11/30 [[K p4 name|Hunter Cole]], 25, hunting after hours. Officer [[K p5 name|Tewksbury, R.]], who's the brother of no one above, took possession of the deer.

12/1 Lost: one engagement ring, ice-fishing derby. Owner says let it lie.
