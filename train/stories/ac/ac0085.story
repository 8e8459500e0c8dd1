id: ac0085
genre: news
where: US-OH
published: 2023-10-29
title: Friday Night Heights
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
note: football; unsettling; nothing to protect

Somebody's daughter is going to be thrown off the top of that thing tonight, and no one in the stands will look away.

It's thirty-one feet. They build it of themselves: four, four, three, two, one. The one is [[K p1 name|Maddie Okonkwo-Hale]], who weighs ninety-four pounds, gets nosebleeds, and had to be talked into it by men.

To be exact, by her uncles. "They said it's just like a tree," she says. "I don't climb trees."

The Massillon pyramid went out of use in 1981 after an insurance man saw it. It's back for a night, with mats, spotters, a paramedic, and a waiver that [[K p2 name|Coach Valerie Stepanek]] wrote herself and which begins "I know." She did the top in her own time. She's the last who did.

What's it like? "Quiet," says [[K p2 name|Stepanek]]. "You can see the Arby's."

At the half the band stops. They go up like bread rising. The small figure gets onto the last pair of shoulders and for some seconds doesn't stand. You can hear a baby. Then she does, and lets go, and puts both arms over her head.

And falls, on purpose, backward, in the way she has practiced since June, into the hands of all of her uncles.

[[K p3 name|Greg Dinsmore]]
