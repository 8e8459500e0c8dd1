id: ac0041
genre: news
where: US-NJ
published: 2015-06-28
title: The Understudy
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=convicted age=38 protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=minor-not-in-crime
screen p1: none
note: theatre column; the boy who gave up the part; drama teacher convicted; programme lists the cast; other actor kept

Of the two Tevyes, it was the second who had the voice.

I've reviewed school musicals in Bergen County for nineteen springs, and I don't as a rule go twice. I went on the Friday, when the star went on, and I was asked back on the Saturday by a grandmother I won't cross.

The star was [[K p4 name|Benny Aronoff]], and he was very good. But the boy who'd been cast, a sophomore of fifteen, who rehearsed from January, who'd grown the beard for it as far as a beard could be grown: he had [[W p1 other|dropped to the chorus in March]] and asked to be in the back.

You will recall March. [[K p2 name|Philip Garland]], 38, then the director, had been giving him private coaching on Sundays. He's since stood up in Hackensack and admitted what went on at that piano, and he's to serve six years.

No one said a word to the boy, I am told, but they kept the first costume hung where he could reach it.

Saturday [[K p4 name|Benny]] had a cold. At least he told us that he had a cold. He came out before the curtain, and coughed once, for form's sake, and read from a slip: "At this performance the role of Tevye will be played by [[W p1 name|Jonah Feld]]."

He started so quietly. I've nothing to say in a critical way; I'd lost my pencil. At [[W p1 school|Palisade Regional]] they're still talking of the second act.

[[K p3 name|Estelle Brodsky]]
