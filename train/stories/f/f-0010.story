id: f-0010
genre: news
where: US-SC
published: 2021-07-15
title: [[K p1 name|Lydia Mack]] pins on captain's bars at Wateree Springs PD
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=relative age=82 protected=no why=adult-bystander
person p5: role=relative age=6 protected=no why=minor-not-in-crime
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect; promotion with caption, child in a photo, old trafficking unit mentioned

When Chief [[K p2 name|Warren Tisdale]] asked who would do the pinning, three generations stood up.

[[K p1 name|Lydia Mack]], who started at the Wateree Springs Police Department in 1999 as a weekend dispatcher, was sworn in Monday as its first woman captain. Her grandmother, [[K p4 name|Ethel Mack]], 82, took the left collar. Her daughter, [[K p5 name|Summer]], 6, took the right and dropped the clutch back down a floor vent.

"We'll bill the city," said [[K p1 name|Capt. Mack]].

She'll run investigations and the victims' services desk. For four years she was detailed to the state's human trafficking task force, where, the chief said, she was known for sitting with girls through the night "and never once asking for overtime, which I'd like the rest of you to note."

[[K p3 name|Sgt. Luis Paredes]] moves up to lieutenant and takes over patrol. He has been with the department eleven years and coaches the Summer League softball team.

In other business, council approved a used street sweeper and heard the first reading of an ordinance on roosters.

PHOTO: From left, [[K p4 name|Ethel]], [[K p1 name|Lydia]] and [[K p5 name|Summer Mack]]. The hand at lower right, in the vent, belongs to the mayor pro tem.

— [[K p6 name|Jeanette Fludd]], staff
