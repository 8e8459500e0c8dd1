id: v0042
genre: news
where: US-OR
published: 2018-06-19
title: Portland man convicted of exploiting trans teen who couldn't go home
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=42 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: defense lawyer uses the former name; a chosen name in a drag line-up

By [[K p5 name|Fern Castellano-Huff]]

Twice the defense lawyer used a name she no longer answers to. Twice Judge [[K p3 name|Amadou Kessler]] stopped him.

It took jurors two hours to find [[K p2 name|Barry Wick]], 42, guilty of compelling prostitution. He'd taken in a 17-year-old girl whose parents had changed the locks. He called it a sublet. Rent, he explained on her second Friday, could be worked off with men from his phone, three a week; if not, the sidewalk was free.

"It's an old bargain with a new lease," [[K p4 name|Xochitl Barrow]], who runs a drop-in for homeless youth, said. She has heard it in four cities.

The lawyer, summing up, said that "[[W p1 name|Dominic Farrand]] could have walked out at any time." She did, in January, in the snow, with a cat.

She's 19 and dances on Sundays as [[W p1 alias|Anita Sublet]], at [[W p1 employer|a bar on Southeast Foster with a horse on the roof]], and she says that yes, it is about him.
