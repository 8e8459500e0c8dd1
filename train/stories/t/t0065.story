id: t0065
genre: news
where: US-NC
published: 2013-01-10
title: Six charged after online sting; wrong house brings apology
person p1: role=accused age=25 protected=no why=adult-accused
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=34 protected=decide why=adult-accused
person p4: role=bystander age=72 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen p1: none
screen p3: unclear
note: sting; one woman's signs are weak (someone else's ad account, phone taken by man at arrest); wrong-house neighbour

By [[K p6 name|Fern Dockery]]

GASTONIA — An apology first. Retired usher [[K p4 name|Herman Sisk]], 72, of [[K p4 address|Armstrong Park Road]], was not and has never been advertising. Officers rang at his door on Thursday, owing to a typing mistake, and found him in a bathrobe with a casserole.

Next door they had better luck. [[K p1 name|Kendra Poole]], 25, and a regular of hers, [[K p2 name|Jonathan Abee]], 42, were each cited. [[K p1 name|Poole]] rents the place, runs the ad herself, and told officers she clears more than they do.

At a second address on the list, police cited [[D p3 name|Nadia Petrenko]], 34. The ad with her picture had been paid for by a man's card, and a man on the porch put her phone into his pocket when the cruiser pulled up. He said it was his. She looked at him prior to answering anything.

"We asked the question three ways," Sgt. [[K p5 name|Lyndon Froneberger]] said. "She said no three ways."

Three others were cited for weed.

