id: w0081
genre: blog
where: US-VT
published: 2025-09-26
title: Notes from the reparative circle, session 4
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
note: facilitator's blog, pseudonym stays, but her pots and the link tell

[[K p3 name|Isolde Marchetti]] — [[K p3 email|isolde@circleway.example]]

I've her leave to write of this and so I'll call her Wren, which isn't her name.

At 19 Wren fell asleep at a house in Burlington and woke to find [[K p2 name|Hollis Granger]], then 20, doing what he has since owned to in open court. He has a docket ([[K p2 id|23-CR-07719]]) and a suspended term. He has a mother who knits. On Tuesday he brought a list, on both sides of a card, of what he took.

Wren read hers. She had meant to be a dancer. "You were careful with the door," she said. "You didn't let it bang. So you knew I was there."

Since then she's been throwing pots in [[W p1 employer|the co-op studio below Muddy Brook Falls]]. She brought him one and asked him to break it. He couldn't, so she did.

[[K p4 name|Judge Ira Kaplan-Boucher]] will hear from us in October, at [[K p4 address|32 Cherry Street]].

If you want to see her work (she said I could post it!!), it's here: [[W p1 url|etsyish.example/shop/AnnelieseFoyClay]], and there's a video of [[W p1 name|Anneliese]] at the wheel with [[W p1 body|the white streak in her hair]].
