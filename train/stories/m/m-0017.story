id: m-0017
genre: comments
where: GB-NIR
published: 2014-08-27
title: Comments on: "Youth, 16, in court over arson at bandroom"
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: readers out a juvenile through instrument, car and stammering hints; the moderator is kept

BallybegBilly · 9:14am
Everybody in the town knows who it is. Put it this way, he used to play [[W p1 other|third cornet in the very same band]].

[[K p2 name|Sandra McIlwaine]] · 9:20am
A child's a child. The judge said no naming and he's right. My son was in that band too.

BallybegBilly · 9:22am
Child my foot. [[W p1 initials|R.G.]] from [[W p1 address|the end house in Drumkeen Walk, the one with the caravan]]. Da drives [[W p1 vehicle|the bread lorry]].

Truthseeker74 · 9:41am
Is that big [[W p5 name|Noel Gault]]'s young fella? [[W p1 name|Reece]]? No way. He cuts my granny's grass

[[K p3 name|Aidan Mulholland]] · 10:03am
£40,000 worth of instruments gone and you're all worrying about his feelings. There was a drum in there from 1913. I've put up a fundraiser, anything helps. Ring me on [[K p3 phone|028 9018 0122]] or call at the shop, [[K p3 address|5 Castle Lane]].

wee_hen · 10:15am
[[K p3 name|Aidan]] he's right there in the band photo on your own page, second row, the only one without a cap [[W p1 photo|(drumkeen_silver_2013.jpg)]]

BallybegBilly · 10:30am
[[W p1 name|GAULT]]. There. said it. No relation to Judge [[K p4 name|Gault]] I'd say lol

MODERATOR ([[K p6 name|Philippa Gault]], digital desk) · 10:52am
Seven comments have been removed and this thread is closed. I'm not a judge and no relation to anybody. [[K p6 email|pgault@theglenreporter.co.uk]]
