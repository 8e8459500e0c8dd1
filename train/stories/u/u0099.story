id: u0099
genre: news
where: AU-TAS
published: 2025-04-03
title: Radio bulletin, 1300
person p1: role=convicted age=31 protected=no why=adult-convicted
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=victim age=19 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=public-figure age=- protected=no why=public-figure
note: radio script; five items; one adult sexual assault victim named by presenter's slip

READER: [[K p2 name|Sacha Vermeulen]]

HOBART drivers face delays on the Brooker after a load of onions — [smile] — caught up with itself. No injuries.

A former disability support worker will spend at least four years in jail. [[K p1 name|Nathaniel Cribb]], thirty-one, was found to have assaulted a client, a woman of nineteen, at [[W p3 place|the Rokeby Rise group home]] where she lived. Justice [[K p4 name|Eleni Marchant]] called it a theft of trust. [CLIP: prosecutor [[K p5 name|Drew Tasman-Hill]], out: "...she used her letter board, and she spelled it perfectly." 0'14] *NB subs: clip runs on, he says "[[W p3 name|Bronte]]" at 0'16. DO NOT overrun.*

The price of a scallop pie has passed twelve dollars.

And cricket: Glenorchy's [[K p6 name|Dom Petrusma]] took six for nine before lunch and then went to work.

Fifteen and windy.
