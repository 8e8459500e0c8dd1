id: aq0016
genre: news
where: GB-ENG
published: 2005-01-21
title: 'He called me petal': bookies' robber gets seven years
person p1: role=convicted age=39 protected=no why=adult-convicted
person p2: role=convicted age=21 protected=no why=adult-convicted
person p3: role=victim age=64 protected=no why=adult-victim
person p4: role=victim age=28 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: robbery of adults, Leeds; victims, women held, locked in a room, threatened, all adults with streets and ages and no anonymity

[[K p8 name|Graham Tordoff]] at Leeds Crown Court

"Hands where I can see them, petal," were the words that gave away the Betting Bandit of Burley.

[[K p3 name|Jean Micklethwaite]], 64, had heard them before. She had heard them, she told detectives, over the counter of the same shop on Kirkstall Road, two afternoons a week for a year, from a man in a flat cap who always backed the grey.

Yesterday that man, [[K p1 name|Desmond Craig Appleyard]], 39, of [[K p1 address|Beecroft Street]], was sent down for seven years after admitting three robberies between May and August. His driver, [[K p2 name|Shaun "Twiglet" Mensah]], 21, of [[K p2 address|Woodbridge Gardens]], got three and a half.

The court was told that [[K p1 name|Appleyard]] walked in wearing a motorcycle helmet and pushed Mrs [[K p3 name|Micklethwaite]] and her colleague, [[K p4 name|Parveen Akhtar]], 28, into a back kitchen. He locked them in, took the mobile from Miss [[K p4 name|Akhtar]] and told her he knew what bus she got home. The two women were kept in there for forty minutes. £3,180 was taken.

"They believed they'd be killed," said [[K p5 name|Caroline Fairbank]], prosecuting. "In the event Mrs [[K p3 name|Micklethwaite]] put the kettle on."

Miss [[K p4 name|Akhtar]], who has since left and is retraining as a dental nurse at [[K p4 employer|a practice on Town Street, Horsforth]], said in a statement read to the judge that she does not like a room with one door. She was in court, and asked for her name to be spelt properly this time. It was wrong in the first report, for which sorry.

DC [[K p6 name|Mick Ogunbiyi]] said the bandit had been careful about everything but his mouth. Forensics had a partial print; witnesses at the Vesper Road robbery had a registration, [[K p2 vehicle|Y418 KWR]], for a Corsa with [[K p2 vehicle|a Leeds Rhinos sticker over a dent]]. But it was "petal" that did it. "There's nobody under sixty says it any more," said DC [[K p6 name|Ogunbiyi]].

In mitigation it was said that [[K p2 alias|Twiglet]], a talented sprinter as a schoolboy, had fallen in with the older man through a debt of £200, and that he cried when he was arrested, at his nan's. He'd been offered a trial by Bradford Bulls.

Judge [[K p7 name|Peregrine Astbury]] told [[K p1 name|Appleyard]] he had traded on the good nature of women who knew him. "You sold their peace of mind for what turned out to be a losing treble at Redcar."

The defendant, who has 31 previous convictions under four surnames, of which [[K p1 alias|Des Grey]] is the one he seems fondest of, blew a kiss to the public gallery. It wasn't returned.

Mrs [[K p3 name|Micklethwaite]] retires in March. The lads on the rank have clubbed together for a carriage clock, and she says she'll be having the bus pass, thanks, and a week in Filey.
