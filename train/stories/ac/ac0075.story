id: ac0075
genre: blog
where: US-IN
published: 2012-10-28
title: Confessions of a Little League treasurer
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
note: adult embezzlement; children not involved; money taken from kids; nothing to protect

It went out of the tin a little at a time. That's how these things are done. And the children never said a word because the children never knew.

I followed [[K p1 name|Todd Brinegar]] as treasurer of Salem Youth Ball. I'd like that understood: followed. He left me a shoebox, a tin and a nice note.

The first I heard of it was from the trophy man. He asked when he might see the money for 2010. I laughed. He asked about 2011. There's a boy at our church who still hasn't got his MVP, and he's shaving.

[[K p1 name|Todd]]'s charged with theft, eleven thousand and change. He coached my own kids. He'd say to them "What do you do when you mess up?" and they'd shout "Own it!" I keep hearing that. He's got a lawyer now and isn't to own anything.

Detective [[K p3 name|Vickie Sturgeon]] asked me if there was a pattern. I said sure: Fridays. Casino boat's at French Lick, Fridays.

We'll be OK. There's a chili supper on the tenth. Bring your own bowl, since the bowls, it turns out, were sold.

If anyone asks, the MVP in 2010 was the kid with the braces, the lefty. He knows who he is. Kid, come see me. I've got a trophy man on the phone.

— [[K p2 name|Jeff Grimes]], treasurer
