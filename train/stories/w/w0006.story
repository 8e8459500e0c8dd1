id: w0006
genre: news
where: US-NY
published: 2011-09-30
title: Car wash boss in Hicksville 'bought' men from smuggler, feds charge
person p1: role=victim,witness age=26 protected=yes why=trafficking-victim
person p2: role=accused age=55 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=accused age=- protected=no why=adult-accused
screen: labor-trafficking
note: OCR-free tabloid; the worker's missing finger, his church

By [[K p4 name|SAL DEMARCO]]

He dried BMWs for tips and owed more every Friday than the Friday before.

A Long Island car wash king paid a coyote $2,200 a head for men and then worked them till the sum was paid off — which, by his books, was never — according to papers unsealed in Central Islip yesterday.

[[K p2 name|Anthony "Tony Suds" Vassallo]], 55, of [[K p2 address|Old Westbury]], stood before the judge in a velour jacket. His manager, [[K p5 name|Luis Pineda]], was picked up at the wash, [[D p1 employer|801 S. Broadway]], Hicksville.

"He held their IDs in the register under the twenties," said prosecutor [[K p3 name|Maureen Tighe]]. One man, 26, who has [[W p1 body|half a ring finger on the left hand]], tried to quit and was shown a photo of his own house in Olancho.

The Post found the man on his stoop yesterday, at [[W p1 address|the third brick walk-up past the Getty on Jerusalem Avenue]]. He sings at [[W p1 other|the 7 p.m. Spanish Mass at St. Bonifacio's, where he also passes the second basket]].

"I don't want trouble," said [[W p1 name|Wilmer]]. "I want my cédula."

Case [[K p2 id|11-CR-0613 (ADS)]]. [[K p2 name|Vassallo]]'s bail: $750,000. Got a tip? [[K p4 email|sdemarco@islandpost.example]], [[K p4 phone|516-555-0170]].
