id: b-0098
genre: press-release
where: GB-ENG
published: 2016-11-25
title: Freedom Quay newsletter, autumn: stories from our safe houses
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=victim age=45 protected=yes why=trafficking-victim
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
screen p2: labor-trafficking
note: NGO newsletter with changed names which stay; a craft-fair paragraph, a photo credit and the name of the safe house's street lead to both

Dear friends

Leaves down, kettles on. We've welcomed fourteen women and three men since June. As always names have been changed.

"[[K p1 other|Ruta]]" (26) was told there was a job in a hotel laundry in Leeds. She says the first thing she was handed was not a sheet but a phone, with her picture already on a website. The two brothers kept her for eight months; she wasn't allowed shoes. Today she's doing Level 2 English and runs faster than any of our staff.

"[[K p2 other|Joseph]]" (45), a tiler, came from Ghana for a course that did not exist. He was put to renovating houses for an elder of a church. "No pay until Judgment Day" is how he tells it, and laughs; we don't. He had been sleeping in each house he finished.

CRAFT FAIR. Thank you to those who came to Saint Aidan's Hall. We raised £812! The star was a mosaic table by [[W p2 name|Kwaku]], who [[W p2 other|laid the floor of the new library porch]].

PHOTO, p. 2: Volunteers' Parkrun team. Left to right, [[K p4 name|Bryony Sage]], [[W p1 photo|Gintarė]] (27:14!) and the minibus driver.

Please don't bring donations to the house on [[W p1 place|Coburg Street]]. Use the office.

With love, [[K p3 name|Hannah Okwuosa-Grieve]], director
