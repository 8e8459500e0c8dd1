id: ad0039
genre: blog
where: CA-QC
published: 2012-03-09
title: Montréal at Night (gossip): the "talent house" in Laval
person p1: role=victim age=18 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=decide why=adult-bystander
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-minor
note: gossip blog; two victims, stage names as advertising names W; club is the workplace D; a wrongly guessed singer

by [[K p4 name|Solange Bissonnette]]

Darlings. You've all asked me about the house with the blacked-out bay window, and which little starlet came out of it wrapped in a police blanket. It wasn't [[D p6 name|Maeva Lorrain]], who was in Rimouski singing for cod fishermen and would like you to stop phoning her mother.

What it was: [[K p3 name|Jean-Rony Delva]], 30, of the white Escalade, told two girls they'd dance in a video. One is eighteen, the other sixteen and a half. He moved them in, bought the boots, and by the second week they had a nightly figure, $600 each, first at [[D p1 employer|Club Vesuvio]] and then in rooms off the 15. The older one was choked when she came home with four. So says Lieutenant-détective [[K p5 name|Anh-Thu Mercier]], who doesn't gossip.

On the posters they were "[[W p1 alias|Cassidy]]" and "[[W p2 alias|Bijou]]".

**Vos commentaires**

*ptite_loutre:* [[W p2 alias|Bijou]] cétait ma voisine à [[W p2 address|Pont-Viau, rue Jubinville, au 3e]]. Elle allait a l'école avec un [[W p2 body|appareil dans le dos]]

*Rick:* [[W p1 alias|cassidy]]s real name is [[W p1 name|Audrey-Ann Thibodeau]] she used to sell me my bagels

*[[K p4 name|Solange]]:* Rick. Non. I'm leaving this up for eleven seconds so you can see yourself, and then it goes.
