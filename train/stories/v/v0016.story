id: v0016
genre: school
where: US-CA
published: 2006-11-02
title: Hotel raid nets meth, ferret; three alumni held
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p2: none
note: nothing to protect; hotel raid among adults, "sold", "johns", "held", "paid for company" used innocently

[[K p5 name|Mei-Ling Foss]], Staff Writer

Three people who once wore our colors were arrested on Halloween when Humboldt drug agents went through the door of Room 6 at the Driftwood Inn and found an ounce of methamphetamine, a scale and a ferret in a tutu.

[[K p1 name|Peter Angstrom]], 27, [[K p2 name|Dolores "Lola" Quint]], 25, and [[K p3 name|Kwame Hargrove]], 26, were booked on suspicion of possession for sale. All three rowed here. Agents say the trio had taken the room by the week and sold mostly to one another.

"It's a loop," Sgt. [[K p4 name|Bob Fenwick]] said. "I've never seen a smaller economy."

[[K p2 name|Quint]] told the Lumberjack by phone that she'd only paid for the room because she liked the company. "Nobody made me do one thing," [[K p2 name|Quint]] said. "I'm a grown woman with a ferret."

The motel's two johns were out of order, according to the county's inspection report, and have been since June.
