id: y0075
genre: news
where: ZA
published: 2011-10-13
title: Shoprite worker tells of uncle's farm
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused,relative age=58 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: Lesotho herd boy

FICKSBURG – He had come to buy candles, and paid with a lamb.

"I told him, my boy, this is Shoprite," said cashier [[K p4 name|Gontse Mabitle-Steyn]]. He said he was running, that it was the one thing he was owed and could carry. She called the police on a customer's phone.

The Mosotho herder, 16, had been on a grazing lease above the Caledon for three winters. It belongs to [[D p2 name|Ntate Thabiso Ramaqele]], 58, his late father's brother. He was to be given a cow every year. After the first winter two sheep were lost in snow, and those, his uncle reckoned, came to more than the cow. He was whipped with a fan belt and his border paper was burned in front of him. He lived in [[W p1 address|the stone kraal at Tlapaneng, under the radio mast]].

[[D p2 name|Ramaqele]] was in court on Wednesday. Warrant Officer [[K p3 name|Deon Ferreira-Moloi]] said that he had asked after the lamb.

It's in the station yard. They call it [[W p1 name|Lekhooa]], which is the boy's name, because neither answers to anything else.
