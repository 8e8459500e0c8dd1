id: v0065
genre: news
where: US-TX
published: 2014-03-21
title: Husband ran wife's 'bookings' from tractor seat; gets 15 years
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=convicted,relative age=36 protected=decide why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: the husband is the trafficker, rule 4; small place, her stall at the market, children's ages; a friend uses her short name

By [[K p5 name|Opal Jurgensen]], Deaf Smith Sentinel

He took calls while plowing. That was how the neighbor's boy, on the next rig and the same radio band, came to hear a man quote a price for his wife.

[[D p2 name|Kirby Lee Rausch]], 36, was sentenced on Thursday to fifteen years for compelling prostitution and trafficking of an adult. For three winters, when the cotton had not paid, he put her in a motel at Amarillo from Friday to Sunday. When she said she'd go to her folks he told her that she could, and that the two children would be somewhere she'd never look.

She's 28. She told District Judge [[K p3 name|Milton Caraway]] that she'd thought it would stop when it rained.

Women of the county know her from [[W p1 other|the peach-butter table at the Saturday market]]. "[[W p1 name|Josie]] undercharged," said [[K p4 name|Nell Fuqua]], who had the table beside it. "I used to tell her, you don't know what you're worth. Lord forgive me, I said that to her every week."

The farm, [[W p1 address|on the caliche road north of the Umbarger elevator]], is for sale.
