id: ao0002
genre: comments
where: US-WA
published: 2022-10-04
title: Neighborhood board, Eastgate Hill: "They got my Subaru" (47 replies, top shown)
person p1: role=victim,author age=- protected=no why=adult-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=accused age=31 protected=no why=adult-accused
person p7: role=author age=- protected=no why=author
note: nothing to protect; "pimped", "trafficking in parts", "victim" and "minor" are used innocently; hood with plates, streets, phones of adults who posted them

[[K p1 name|Marguerite Delacroix-Boone]] · Tuesday 7:12 am
Well neighbors, it happened. Somebody drove off with my 2011 Outback between midnight and five. Green, [[K p1 vehicle|plate BXK 4417]], a kayak rack and a dent in the tailgate the shape of Idaho. I was the victim of my own laziness, the keys were in the cup holder. Call me if you see it: [[K p1 phone|360-555-0133]].

[[K p4 name|Thanh Luong]] · 7:30 am
Sorry [[K p1 name|Marguerite]]. Our camera on [[K p4 address|Alder Crest Way]] caught a man in a gray hoodie trying handles at 2:48. Sent it to [[K p3 name|Officer Reyes-Quinn]].

[[K p5 name|Buck Sorensen]] · 7:41 am
This is what you get when nobody goes to jail. They run those cars to a barn, strip them, ship the doors to who knows where. Plain trafficking in parts is what it is. My nephew's Civic came back all pimped out with somebody else's wheels.

[[K p7 name|Ifeoma Adeyemi-Clark]] · 8:05 am
[[K p5 name|Buck]], with respect, the damage last time was minor and your nephew kept the wheels.

[[K p5 name|Buck Sorensen]] · 8:06 am
He EARNED those wheels

[[K p4 name|Thanh Luong]] · 11:20 am
Update from the police page, pasting: "At 9:55 a.m. [[K p3 name|Officer Linda Reyes-Quinn]] stopped a green Subaru at the Chevron on Route 9. The driver, [[K p2 name|Dustin Ray Pickett]], 24, of Sumas, was booked on possession of a stolen vehicle, [[K p2 id|booking 2022-7719]]. A passenger, [[K p6 name|Aleksandr Voronin]], 31, had a warrant for failing to appear on a fishing violation." Fishing!

[[K p1 name|Marguerite Delacroix-Boone]] · 11:34 am
MY CAR! Is the kayak on it

[[K p7 name|Ifeoma Adeyemi-Clark]] · 11:36 am
You had a kayak on it??

[[K p1 name|Marguerite Delacroix-Boone]] · 11:37 am
No. But I live in hope.

[[K p5 name|Buck Sorensen]] · 12:15 pm
[[K p2 name|Dusty Pickett]] roofed my shop in 2019. Nice enough kid then. He lives in that blue single-wide on [[K p2 address|Telegraph Road]] past the grange, and his momma is going to skin him.

[[K p4 name|Thanh Luong]] · 12:22 pm
And the other one, [[K p6 name|Voronin]], sells smoked salmon at the Saturday market. It is excellent salmon. Now I have questions.

[[K p3 name|Linda Reyes-Quinn]] · 4:50 pm
Hi all, [[K p3 name|Reyes-Quinn]] here, off duty, speaking as a neighbor. Please lock up. We had eleven cars taken since August and nine had keys inside. [[K p1 name|Marguerite]], you can pick yours up at the impound, ask for case [[K p1 id|22-E-10388]] and bring your title. The dent is still Idaho.

[[K p7 name|Ifeoma Adeyemi-Clark]] · 5:03 pm
Block potluck Sunday at mine, [[K p7 address|418 Alder Crest]]. [[K p5 name|Buck]], bring the nephew, leave the wheels.
