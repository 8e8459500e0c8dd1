id: ac0062
genre: news
where: US-NY
published: 2018-12-16
title: Coat Check
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
note: first-person coat check attendant; model recruited by fraud; alias on agency card; scar; Ukrainian

You'd be surprised what people leave in pockets. I've checked coats at a club on West 27th for eleven years, and I have given back a hamster.

There was one coat that came three nights a week. It was good, camel, a man's; it came in on a different girl every time, and the man who came in with her took the ticket and kept it. I noticed it the way you notice a song. So once, when it was hung up, I looked. A list of rooms. A strip of pictures from a booth.

The one in the pictures had it on in November. Nineteen, I'd have said; it was in the complaint after. She'd come over from Kharkiv to be in catalogs. It said so on a card with a photo on it, "[[W p1 alias|Zlata K.]]", and an agency that turned out to be a mailbox in Fort Lee. He'd paid for the flight and so she must go to dinner with his friends. The first time she didn't go up with the friend, he cut off her hair with kitchen scissors; then he broke the phone and reminded her of the flight.

She handed me the coat by herself that night. He was parking. She said, "Please, may I not have it again?"

I gave her mine. I showed her the door with the mops.

[[K p2 name|Gary Lusk]], 42, has pled not guilty; the assistant U.S. attorney, [[K p4 name|Nadine Osei]], tells me I'll have to say all this again in a better jacket. He called her a thief, by the way. He was upset about the coat.

Mine came back by mail, dry cleaned, no letter, and a return address I've since cut off. In the pocket was the stub. On the stub was written: 1 coat, [[W p1 name|Oksana Demchuk]], thank you.

— [[K p3 name|Rosemarie Tully]], as told at the Moth-eaten Story Hour
