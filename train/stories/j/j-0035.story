id: j-0035
genre: press-release
where: US-WI
published: 2011-04-01
title: Seven promoted in Racine ceremony
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=relative age=6 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
note: nothing to protect; police promotions

The badge was pinned on upside down and nobody minded. At City Hall on Thursday evening Chief [[K p1 name|Kurt Wahlgren]] swore in seven members of the department at new rank, with their families about them.

[[K p2 name|Latonya Merriweather]], a nineteen-year veteran of patrol and of the sensitive crimes unit, becomes the first woman to hold the rank of deputy chief. Her granddaughter [[K p4 name|Nevaeh]], 6, did the pinning, and asked if there was a siren that went with it.

[[K p3 name|Armen Sahakian]] was made lieutenant on the midnight shift. [[K p5 name|Jody Kosterman]] moves from the gang unit to sergeant of training. The other four will be introduced at Tuesday's meeting, since two of them were, at that hour, on a call.

"You do not get any smarter with a bar on the collar," Chief [[K p1 name|Wahlgren]] told them. "You just get fewer people who'll tell you so."

Coffee was served. There's a photograph on the department's page.
