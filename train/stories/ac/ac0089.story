id: ac0089
genre: news
where: US-MT
published: 2018-07-08
title: Fire camp
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
note: labour in hard conditions; "they took our phones"; nothing to protect

First they took the phones.

It was to keep somebody from posting, the boss said, and we stacked them in an ammo can. After that there was the bus, with no one telling us where. We slept in a hay barn outside Seeley Lake and were got up at four by a man banging on a pan.

I'm nineteen weeks out of a community college. I signed up for a contract crew since I owed on a truck. I'd like to set down how it was.

The food's good. Your boots come out of the first check. The crew boss, [[K p1 name|Lupe Arredondo]], has been doing this for as long as I've been alive, and hit me only once, with a hat. When the wind turned on the Fourth she counted us on to the bus, and she counted wrong, and got off it, and went back in.

I won't forget that. There's a color that I don't have a word for. She was gone for nine minutes. She'd not miscounted; [[K p2 name|Dewey Whitehorse]] had gone to fetch his dead grandfather's compass from a stump. She came out of the smoke holding him by the suspenders.

No one yelled. She passed out the phones from the can. "Call somebody," she said. "You've got five minutes, and don't tell them."

[[K p3 name|Ty Brandvold]], Missoula
