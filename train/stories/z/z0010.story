id: z0010
genre: press-release
where: US-FL
published: 2017-11-09
title: Polk task force: Operation Night Harvest
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=victim age=23 protected=yes why=trafficking-victim
person p4: role=victim age=31 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p3: labor-trafficking
screen p4: labor-trafficking
note: two brothers victims of labour trafficking; release itself names one; cabin where lodged

BARTOW, Fla. — Detectives with the Polk County task force today arrested [[K p1 name|Glenn Ray Purvis]], 52, and [[K p2 name|Tammy Purvis]], 47, owners of [[D p3 employer|Purvis & Purvis Harvesting]], on six counts of labor trafficking.

[[K p5 name|Lt. Odalys Fuentes]] said the couple met crews at the bus station in Lakeland, gathered up their consular cards "so they wouldn't get lost," and lodged them in [[W p3 address|a tin barn off Sweetgum Grade]] for which each man was billed $90 a week. The gate was chained at dark. A man who complained of the bill found it doubled.

Two brothers, ages 23 and 31, got out through the drainage ditch on October 30. The younger had walked nine miles when a deputy stopped him for having no light.

"Mr. [[W p3 name|Xol]] thought he was being arrested," [[K p5 name|Fuentes]] said. "He held out both wrists. It was the older one, [[W p4 name|Mateo]], who could tell us in Spanish what happened."

The [[K p1 name|Purvises]] are in the county jail. [[K p6 name|Sheriff Hank Dillard]] thanked the growers' association, which wasn't involved.
