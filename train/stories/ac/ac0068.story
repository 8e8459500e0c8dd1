id: ac0068
genre: news
where: US-DE
published: 2014-03-30
title: Our view: The hotel tax, again
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
note: editorial on hotel; hour rooms, underage, minors; nothing to protect

They rent rooms by the hour on Route 13, and everybody in Dover knows it, and nobody at Legislative Hall will say so.

We will. At four of the eleven motels on the strip you may have a bed from noon to three for thirty dollars. Men go in. They come out looking better. They're truckers, and they've been asleep.

The proposal of Senator [[K p1 name|Winifred Cannon-Hale]] would tax such rooms as if for the night. She says she wants to discourage "what we all know goes on." We spent an afternoon at the Blue Hen Motor Court to see what went on. We heard snoring from six doors. A pair of grandparents were changing for a funeral. The night clerk, [[K p2 name|Ravi Chokshi]], has a sign up: NO MINORS, NO PARTIES, NO DUCKS. He would not discuss the ducks.

There's real crime on the strip, and police have tools for it, and used them twice this year, in both cases for pills. The state doesn't need a tax on naps.

What it might do is build a rest area that has a roof. It has been promised since 1998. The senator's own district has the land; we've checked.

Vote no on S.B. 140, and let the men sleep.
