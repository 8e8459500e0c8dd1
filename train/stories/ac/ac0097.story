id: ac0097
genre: blog
where: US-VA
published: 2023-05-21
title: Graduation, with goats
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: alternative school blog; transgender? no; girl with tag monitor; goats; school blog reveals; initials; name in the program PDF

We hold it in the pasture as we've no hall, and every year a goat eats a tassel.

There were nine of them in the gowns. Each had one minute. [[W p1 initials|J.O.]] took her minute lying in the grass, since she'd said she would, and looked up and said to all of us: "A year ago today I was wearing an ankle thing."

She was, too. They'd put it on her for being found in that room, and for the card that wasn't hers. No one had written down that she was seventeen, or that the man who paid at the desk, [[K p2 name|Terrance Boyle]], had been paid four times already before noon. Judge [[K p4 name|Carolyn Spivey]] had it cut off in September. She asked for the thing, to keep, and we've got it on a goat.

Here's the list for those of you who couldn't come. Woodworking prize, and the Spivey Cup for [[W p1 other|the best-shod goat]]: see under O in the [[W p1 url|program_ONYANGO_Joy_minute.pdf]].

— [[K p3 name|Headmistress Prue]]
