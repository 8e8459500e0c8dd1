id: ac0011
genre: news
where: US-MT
published: 2007-11-25
title: Snow Day
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
note: column; plough theft by a 13-year-old; juvenile court; nickname and hat; grandfather named

I was shaving when the snowplow went by with nobody in it.

It's a thing you learn to discount in Choteau, but I put down the razor. Down Main it went, blade up, lights going, perfectly straight, and stopped at the light. It waited for green. Then it signaled.

There was someone in it, of course. He couldn't be seen over the wheel. What could be seen, if you were on the high side like [[K p2 name|Vern Aaberg]], whose plow it was, was [[W p1 other|a muskrat hat with one ear flap]], and there's only the one of those in Teton County.

"I'm not mad," [[K p2 name|Vern]] told me. "He did the church lot. He did it better than I do."

The law sees it otherwise, and youth court will see it December 4. He's thirteen. Sheriff [[K p3 name|Dale Kittredge]] took him home in the cruiser, where [[W p5 name|Amos Littlebear]], who raised him, was standing on the porch with the shovel he'd been told to use.

It's the second time, I should say. In the spring it was the grader.

I don't know what you do with a boy like [[W p1 alias|Musky]]. My wife says hire him. I note that his application, made out in pencil and left under my wiper, is addressed to The Editor and says: "[[W p1 name|Silas Littlebear]], good with machines, do not tell Grandpa."

[[K p4 name|Arlo Finch]] edits this newspaper.
