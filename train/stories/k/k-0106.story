id: k-0106
genre: news
where: FJ
published: 2016-02-24
title: Village by village, the wind's account
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=9 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: cyclone, no crime; child named; nothing to protect

Nobody in Nasau saw the church go. They were under it.

Forty-three people spent Saturday night in the crawl space beneath the Methodist church on Koro while Winston took it off board by board above their heads. [[K p1 name|Ratu Semi Vakaloloma]] counted them in by torch and at dawn he counted them out. It came to forty-four.

The extra was [[K p2 name|Litia Cama]], nine, who'd been brought up by the wind from two houses down, she says, holding a goat. She wasn't carrying it; it was the other way round.

Across the island some eight hundred houses are flat. District officer [[K p3 name|Arvind Prasad]] had by Tuesday walked to eleven villages with a notebook in a bread bag. He asks for tarpaulins, chlorine, nails, and (this from every village) rope.

[[K p4 name|Sister Mereseini Tikoduadua]] has set four arms and a collarbone on a table-tennis table. She has used the net for slings. A navy boat landed [[K p5 name|Dr. Ewan Macready]], of Hobart, with proper ones on Monday. He said her knots were better.

Someone has leaned the church's door, which was found in the breadfruit, against nothing, where it used to stand. People knock at it as they pass. [[K p6 name|Apenisa]], the catechist, has painted the times of service on it. They're unchanged.
