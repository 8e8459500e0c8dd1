id: ag0049
genre: news
where: AU-SA
published: 2019-02-15
title: Massage shop owner kept three women's passports, court hears
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult
note: adult women with debt and threats, one first fined for working without a permit; they slept above the shop

Under the till of a shop on a quiet Adelaide arterial, behind the lavender oil, was a school exercise book with three columns: a name, a number going up, and a number that was supposed to go down and never did.

The prosecutor, [[K p4 name|Fiona Abernethy-Wu]], read a page of it to the District Court on Thursday. "[[W p2 name|Malee]]. Owes 46,200. This week 11 customers. Owes 46,350."

[[K p3 name|Sirikit Hartley]], 55, denies causing three Thai women to enter and remain in servitude and having them provide sexual services under threat. The court heard they'd been promised remedial massage at $28 an hour. On the first evening she put their passports in her freezer and told them about the debt. They slept on mats over the shop, [[W p1 address|Orchid Rest, 209 Tapley Parade]], and weren't let out except to buy noodles two at a time.

When council inspectors came in 2017, one woman, then 28, was fined $1,200 for working without a permit and put in immigration detention for five weeks under file [[W p1 id|CID-7740-17]]. "She was treated as the offender in the room," [[K p4 name|Ms Abernethy-Wu]] said. It was there she told a chaplain, who wrote down what she said and spelt her name [[W p1 name|Supaporn Chaisri]].

[[K p5 name|Dr Lachlan Meares]], who has studied such books, said the arithmetic is always the same. "There isn't a customer who could pay it off. The sum is the lock."

The second woman has gone home. The third could not be found. The trial continues.
