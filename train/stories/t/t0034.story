id: t0034
genre: news
where: US-SD
published: 2011-03-03
title: Morning news script, 7:05
person p1: role=accused age=20 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=public-figure,official age=- protected=no why=public-figure
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect

(COLD OPEN) Good morning, twelve below in Mobridge, I'm [[K p4 name|Scotty Wiese]].

A Timber Lake man is in the Walworth County jail after a snowplow took a trip without its driver. [[K p1 name|Tate Iron Shield]], twenty, is charged with unauthorized use. Chief [[K p2 name|Marla Goetz]] tells us he wanted to get his grandma's road open and, quote, did a real nice job.

(SOT: [[K p2 name|GOETZ]], :08 "...straightest edge on the county line.")

In Pierre, Representative [[K p3 name|Hal Buchholz]] says he's sold on the new sales tax, no pun intended. Basketball after this.

