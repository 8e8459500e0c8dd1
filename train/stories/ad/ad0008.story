id: ad0008
genre: blog
where: AU-QLD
published: 2017-10-21
title: Twin Rivers Tattler: ute gone again
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=victim age=- protected=no why=adult-victim
note: adult car thief, adult victim; nothing to protect

Well, Tattlers, it's happened AGAIN. [[K p3 name|Kev Mulcahy]]'s white HiLux, the one with the Broncos flag and half a door, was lifted from outside the bowlo on Saturday night while [[K p3 name|Kev]] was inside winning the meat tray. He came out with four kilos of sausages and nothing to put them in.

Senior Constable [[K p2 name|Lani Tuala]] found it by Sunday lunch, parked nose-first in a dam near the tip. [[K p1 name|Jarrod Pike]], 31, of no fixed address, was in the front seat "having a think". He's been charged with unlawful use of a motor vehicle and driving while disqualified and will front the Magistrates Court on the 6th.

It's the third time this year that [[K p1 name|Pike]] has borrowed a ute that wasn't his. [[K p3 name|Kev]] reckons the dam did the brakes some good.

The sausages were donated to the netball girls.

**3 comments**
shazza64: onya [[K p2 name|lani]] 👏
ThommoTR: [[K p1 name|pikey]] owes me for a whipper snipper as well
Anon: is the meat tray still on this week
