id: ae0088
genre: news
where: US-NE
published: 2022-06-30
title: Crash on Highway 20 claims young mother's infant
person p1: role=deceased,victim age=0 protected=decide why=deceased
person p2: role=relative age=21 protected=decide why=identifies-protected
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
note: deceased minor D; trucker charged K

An 8-month-old girl died Sunday of injuries from a wreck west of Ainsley Springs in which a cattle truck ran a flagger's stop.

[[D p1 name|Olivia Rose Castañeda]] was in a rear-facing seat in a [[D p2 vehicle|maroon Equinox]] driven by her mother, [[D p2 name|Jacqueline Castañeda]], 21, of [[D p2 address|405 Main, Long Pine Hill]]. The mother, an aide at [[D p2 employer|Rock County Manor]], has a broken pelvis.

The trucker, [[K p3 name|Delbert Sorensen]], 55, of [[K p3 address|86512 Meadville Avenue]], is charged with motor vehicle homicide. He had hauled for [[K p3 employer|Niobrara Livestock]] since 1994 without a ticket, his boss said. He told troopers that he'd been looking for a dropped thermos.

County Attorney [[K p4 name|Avis Bluhm]] said the flagger had leapt clear. Services are private.
