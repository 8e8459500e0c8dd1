id: ae0110
genre: news
where: US-VT
published: 2007-10-18
title: Teen, 17, cited after sap lines are cut
person p1: role=accused age=17 protected=yes why=juvenile-accused
person p2: role=victim age=58 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
note: juvenile court; weekly editor's column outs him by hints; the sugarmaker K

by [[K p4 name|Hollis Peabody]]

We don't print the names of the young in this paper when they go before the family court, and I won't now. I will say only that the boy who cut nine hundred feet of sap line belonging to [[K p2 name|Francine Bolduc]], 58, up at [[K p2 address|the top of Cobble Hill Road]], is 17, that he owns up to it, and that he'll be working for [[K p2 employer|Bolduc Sugarworks]] without wages until it's restrung.

Constable [[K p3 name|Asa Tuttle]] found him by his boots, [[W p1 body|which are of different sizes, as are his feet]]. There is just the one such pair in town.

I'll say too that his dad's [[W p1 relative|the best auctioneer in three counties]], and that it must be hard. If you see [[W p5 name|Merle]] at [[W p5 employer|the Grange sale]], buy something.

It was about a girl. Mrs. [[K p2 name|Bolduc]] says it is always about a girl, and that she's glad it wasn't the evaporator. She drove him to [[W p1 school|Craftsbury Union]] herself on Monday in the sap truck. "I told [[W p1 alias|Boots]] he's got a good arm for tubing."

So much for my discretion. Sugar supper is Nov. 3.
