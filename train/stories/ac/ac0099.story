id: ac0099
genre: news
where: US-NC
published: 2017-04-23
title: Shortstop
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim age=14 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: Two teammates; one broke the other's jaw in a locker room; juvenile petition; positions and one name on scoreboard app; number

The two of them turned the double play so fast that umpires would call it before it happened.

They're both fourteen. They'd had the same babysitter. [[W p1 other|Short]] to [[W p2 other|second]], all of last spring, in Wilkesboro, and nobody had to shout.

I wasn't there in the equipment shed. I was told it was over a phone, and a picture of somebody's sister. One swung a fungo bat. The other had his jaw wired and has been living on milkshakes, about which he's quite funny, in writing. The petition in district court says assault with a deadly weapon, and Chief [[K p3 name|Lester Brame]] will say no more than that.

So on Thursday there was a new boy at short. He was fine. Around the third, somebody came along behind the backstop, hood up, and hung on the wire by his fingers; that was [[W p1 name|Garrett]]. And from the bench, with a whiteboard, the other one wrote a thing and held it up to him.

I had to get up and go round to read it. It said: U STILL DROP UR ELBOW.

The league's app keeps the roster of last year, so there they are yet, one over the other, alphabetical: [[W p1 name|Absher, G.]] [[W p1 other|#2]]. [[W p2 name|Absher-Cruz, Mateo]] [[W p2 other|#4]]. Cousins. I'd forgotten that.

[[K p4 name|Ferd Icenhour]]
