id: v0066
genre: news
where: US-CA
published: 2008-05-02
title: Track's backstretch had a 'fifth race,' grooms tell inquiry
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=60 protected=no why=adult-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: racing-page reporter; she hot-walked one named horse, which singles out; nickname among grooms

By [[K p5 name|Monty Duquesne]], Turf Writer

ALBANY — There are nine races on a Sunday card here. Stable hands knew of another, run after dark behind Barn 12, for which you paid [[K p2 name|Ferris Mackey]] ten dollars to enter.

[[K p2 name|Mackey]], 60, a feed salesman, pleaded not guilty on Thursday to pandering a minor. The minor was 15. She'd come up from Calexico with a string of horses and slept in [[W p1 address|the tack room of Barn 9]]; he'd told her that the hot-walkers' license was three hundred dollars and that he had paid it for her. It's thirty-five. She was working it off, ten men to the hundred.

"We called her [[W p1 alias|Flaca]]. She walked [[W p1 other|the grey, Bishop's Gambit]], and he would only eat for her," groom [[K p3 name|Heriberto Luna]] told the racing board. "I saw the line. I thought it was dice. I want to say that I thought it was dice."

Board investigator [[K p4 name|Sheila Nakasone]] has asked for gate logs from October on. The grey ran fourth on Saturday and has gone off his feed.
