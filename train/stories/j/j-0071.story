id: j-0071
genre: news
where: US-MI
published: 2009-06-11
title: Calumet's stop sign gets a hearing
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: nothing to protect; long council story

Nobody could say for certain who put it up.

There's been a stop sign at Pine and Seventh in Calumet for as long as [[K p2 name|Waino Kangas]], 88, can remember, and he remembers the strike. On Tuesday the village council tried to find out whether it's legal, because a man who ran it would like his $90 back.

[[K p3 name|Trey Sudbrack]], a medical device salesman from Grand Rapids, had looked it up. No ordinance, no resolution, no line in the minutes from 1902 on that creates a stop at that corner. He'd brought a binder.

"I'm not a jerk," he told them. "I stopped at all the others."

Village attorney [[K p4 name|Elaine Tervo]] agreed with the binder. She said that a sign without an ordinance is, as a point of law, a decoration.

Here there was some conversation. Trustees wished to know how many decorations the village had. Street superintendent [[K p1 name|Ray Bianchi]] thought maybe forty. His own grandfather had painted a number of them; there was red paint left from the barn.

[[K p2 name|Kangas]] was recognized from the floor. He walks to that corner daily, he said, and cars have stopped for him there since before there were turn signals, and it would be a shame to learn that they'd been doing it out of kindness.

Council voted 6-0 to adopt an ordinance for every sign that's now standing, effective on publication, and to refund the ninety dollars. [[K p3 name|Sudbrack]] gave it to the library on his way out.

On leaving, he stopped. Several people watched.

-- [[K p5 name|Carol Maki]], Keweenaw Bulletin
