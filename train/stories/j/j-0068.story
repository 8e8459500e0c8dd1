id: j-0068
genre: interview
where: US-VT
published: 2017-10-13
title: "I wanted the town to have to look at me": a talk with [[K p1 name|Annie Desrochers]]
person p1: role=victim,author age=- protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: domestic-violence survivor who asks to be named and photographed; everything stays

[[K p1 name|Annie Desrochers]] paints barns. She did the sunflowers in Irasburg and the trout at Island Pond. Her newest is a woman's face forty feet high, one eye swollen shut, on the side of the Newport creamery, and it's hers.

Can I use your name?

Use it all. [[K p1 name|Anne Marguerite Desrochers]], two s's. I've signed the wall.

Who did that to your eye?

My husband of the time, [[K p2 name|Rejean Cota]]. 2011. He served fourteen months. I say it so that people don't have to go around the side of the store to say it for me.

Why so big?

When it was small I could put makeup on it. [laughs] No. I'd go to the bank, and nobody looked. They looked at the pens. I wanted the town to have to look at me. Now they've got to, they buy gas across the street.

What does he say?

He moved to Sherbrooke. His sister came and held the ladder.

Did the select board object?

One member asked whether it could be a cow. [[K p4 name|Ginny Pudvah]], the chair, told him, "She isn't a cow, [[K p5 name|Roger]]." That was that, three to one.

What's next?

A cow.

-- [[K p3 name|Theo Zabriskie]]
