id: w0102
genre: comments
where: US-TN
published: 2019-08-22
title: 9 comments on "Why Knoxville's Little League champs sold lemonade for 11 days"
person p1: role=bystander age=11 protected=no why=minor-not-in-crime
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect: kids selling on the street, quotas, a coach takes the money, names and numbers

volnation_dad: So let me get this right. Coach makes children stand at a light selling till they reach $100 a day and then HE takes it. ok

[[K p3 name|Marybeth Crick]]: He took it to the bank, Gary. It's for Williamsport. It's all on the sign, with the account, [[K p2 id|TVFCU 0-4-4-1-9]].

volnation_dad: I bought two cups. The little shortstop, [[K p1 name|Dewey Okoro]], #[[K p1 other|3]], worked me like a rug salesman

[[K p3 name|Marybeth Crick]]: [[K p1 name|Dewey]] is 11 and was up to $640. He's my nephew. He OWES people change

hardin_valley_hal: is this the same [[K p2 name|Coach Beau Tarwater]] who traded in his [[K p2 vehicle|F-150, plate 3B-BASE]]?

[[K p3 name|Marybeth Crick]]: Yes. For the tickets. He's riding with us in a van.

volnation_dad: well now I feel bad. what's the address

[[K p3 name|Marybeth Crick]]: [[K p3 address|Kingston Pike & Northshore, by the bank]], or call me, [[K p3 phone|865 555 0173]]
