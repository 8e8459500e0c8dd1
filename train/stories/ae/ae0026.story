id: ae0026
genre: news
where: US-CA
published: 2011-03-17
title: Thief returns tuba
person p1: role=victim age=15 protected=yes why=minor-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
note: a light story, but the tuba player is a 15-year-old robbed of it by a charged adult; the school and the instrument single him out

What's gold, weighs 28 pounds and can't be sold in Visalia? [[K p3 name|Andrew Lopes]], 20, found out.

Police say [[K p3 name|Lopes]], of [[K p3 address|1440 N. Willis]], shoved a 15-year-old boy to the ground outside Mooney's Music on March 5 and made off with his rental sousaphone. Three pawnbrokers laughed. On Sunday it was on the lawn of [[W p1 school|Mineral King North High]], with a note that said "my bad."

Band director [[K p2 name|Teresa Inouye]] said the boy, [[W p1 other|the marching band's only tuba]], has a bruised hip. "[[W p1 name|Elijah]] has been marching with a kazoo."

Officer [[K p4 name|Brent Souza]] arrested [[K p3 name|Lopes]] at his job at [[K p3 employer|Tire Kingdom]]. Booking no. [[K p3 id|1103-5572]].
