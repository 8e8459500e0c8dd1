id: a-0050
genre: news
where: US-DE
published: 2015-03-27
title: Grocer fined for short-weighting scrapple
person p1: role=convicted age=63 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: business and consumer; nothing to protect

The one-pound scrapple at [[K p1 employer|Purnell's Market]] has weighed 14 ounces since at least Thanksgiving, an inspector found, and on Wednesday [[K p1 name|Lester Purnell]], 63, pleaded guilty and was fined $2,300.

Weights and measures agent [[K p2 name|Simone Achterman]] bought 40 packages in disguise. "A hat," she explained.

[[K p1 name|Purnell]] blamed a scale he got from his father. A customer, [[K p3 name|Ida Truitt]], said she had noticed and thought she was getting stronger.
