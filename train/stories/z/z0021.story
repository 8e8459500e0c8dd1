id: z0021
genre: interview
where: US-WI
published: 2016-01-28
title: “I Was Number Four”: a conversation
person p1: role=victim age=15 protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=no why=adult-convicted
person p4: role=victim age=15 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-minor
note: adult survivor who chose to be named; she names another girl who did not

*[[K p1 name|Jasmine Xiong]], 31, speaks at churches and police academies under her own name. "I had enough other names," she says. She talked with [[K p2 name|Kate Brzezinski]] in Wausau.*

**You were arrested before anybody asked you a question.**
Twice. I was 15 and it says "prostitute" on the paper. [[K p3 name|Deacon Pruitt]], who sold us, he bailed me out and added it to what I owed.

**Sold us?**
There were five. He numbered us. I was four. My best friend was three.

**Do you still talk?**
Me and [[W p4 name|Mai]]? Every Sunday. She doesn't do this, the talks. She's got kids, she [[W p4 employer|does hair at the Weston mall]]. Maybe don't print that part.

**What would you tell an officer?**
Look at the shoes. If it's January and she's got sandals on, put down the pen.

**[[K p3 name|Pruitt]] died in prison in 2011.**
I sent no flowers. My mother, she said a prayer for him. She's a better person than me, I told her so.

**Why your real name?**
Because [[K p1 name|Jasmine Xiong]] isn't the one who did anything wrong.
