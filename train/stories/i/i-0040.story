id: i-0040
genre: social
where: IN
published: 2018-07-03
title:
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=decide why=adult-accused
screen: none
note: rumour of child lifters; no child harmed; adult victims of a mob; one more woman accused only by a forward

[[K p2 name|Pranjal Baishya]]
3 July 2018 · Guwahati

FORWARDED AS RECEIVED is how [[K p1 name|Nilotpal]] got eleven stitches.

My friend is a sound recordist. He went to record frogs. FROGS. With a fluffy mic on a pole, in the dark, at the edge of a village in Karbi Anglong whose name I'll leave out as the people there are ashamed enough. Some WhatsApp genius had sent round that "xopadhora" are roaming with long sticks to steal children. No child is missing. No child has been missing in the whole district this month, the OC [[K p4 name|Dilip Terang]] told me so himself.

[[K p1 name|Nilotpal Hazarika]] is alive because a schoolmaster lay down on top of him. [[K p3 name|Alfajit Timung]] is arrested for starting it. Four more are absconding.

And still this morning, same group, new forward: photo of some beggar lady in Nagaon, "her name is [[D p5 name|Rahima Begum]], kidnaps kids for kidneys, SHARE TILL SHE'S CAUGHT". I don't know her. You don't know her. Nobody has complained of her to any police.

Delete it. Ask before you share. And listen to [[K p1 name|Nilotpal]]'s frogs, they are on his page, they're beautiful.
