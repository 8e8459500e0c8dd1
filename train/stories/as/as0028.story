id: as0028
genre: press-release
where: US-OR
published: 2024-01-31
title: Three promoted at Salem Police; new Exploitation Unit names its first dog
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=11 protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
screen: none
note: nothing to protect; a trafficking and child-abuse unit, but no case and no victim; badge numbers and child contest winner

SALEM POLICE DEPARTMENT — MEDIA RELEASE 24-009
Contact: [[K p7 name|Priya Ramaswamy]], [[K p7 phone|503-555-0111]], [[K p7 email|pramaswamy@salempd.example]]

Chief [[K p1 name|Aurora Whitlock]] pinned new badges on three members of the department on Monday evening at the Loucks Auditorium, before an audience that was about a third grandmothers.

[[K p2 name|Daniel Kealoha]], badge [[K p2 id|S-114]], goes from sergeant to lieutenant. He will lead the Exploitation Unit, which begins work this week and brings under one roof the detectives who look into human trafficking, forced labor, and offenses against children. A former Marine and, his mother informed the room, a picky eater, Lt. [[K p2 name|Kealoha]] has been on the force for sixteen years.

[[K p3 name|Guadalupe Serna-Voss]], badge [[K p3 id|S-187]], is promoted to sergeant in the same unit. She came to Salem from Yakima, where she interviewed orchard workers about unpaid wages. "You learn to ask where somebody sleeps," [[K p3 name|Serna-Voss]] said. "You ask who's got the key. You ask what'd happen if they quit. And you don't ask it in uniform."

[[K p4 name|Tobias Engstrom]], badge [[K p4 id|S-203]], becomes sergeant of Traffic. [[K p4 name|Engstrom]] wishes it understood that Traffic and Trafficking are different floors. He has been getting the other unit's mail.

The City Council voted $412,000 for the unit after hearing from [[K p5 name|Marisol Whitehorse]], director of the Willamette Valley Safety Alliance. Last year, [[K p5 name|Whitehorse]] told them, 63 people in the county were identified as having been sold or made to work against their will; and not one of them was found by somebody looking. "They were found by a dentist, by a bus driver and by a lady at a fabric store," she said.

The unit's dog, a two-year-old yellow Lab trained to find hidden phones and memory cards, was named in a contest open to Salem-Keizer pupils. The winner, out of 914 entries, is [[K p6 name|Juliana Pak]], 11, a sixth-grader at [[K p6 school|Straub Middle School]], who proposed "Pixel." [[K p6 name|Juliana]] received a ride in Lt. [[K p2 name|Kealoha]]'s car and was permitted to press one button.

"The dog lives with me, on an undisclosed couch," added Sgt. [[K p3 name|Serna-Voss]].

Chief [[K p1 name|Whitlock]] closed by reading the oath. Anyone who has been hurt, or who's afraid for someone else, may speak to the unit without giving a name. The line is answered day and night in Spanish, Russian, Chuukese and English at [[K p2 phone|503-555-0144]].

No arrests were announced.

PHOTO: [[K p1 photo|whitlock]]_pinning_[[K p4 photo|engstrom]].jpg · [[K p6 photo|julianapak_and_pixel.jpg]]
###
