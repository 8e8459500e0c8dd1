id: y0110
genre: news
where: JM
published: 2019-03-19
title: Port Antonio boxer outpoints former promoter's man
person p1: role=bystander age=23 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; boxing; promoter kept his passport and took purse – but as business quarrel, settled

PORTLAND — For eighteen months promoter [[K p2 name|Errol 'Shine' Tavares-Hinds]] kept [[K p1 name|Jahmarley 'Duppy' Codner]]'s passport in his desk, and each time the boxer asked for it, told him that the debt had grown.

It sounds worse than it was, both now say. The passport had mildewed and was waiting for a renewal fee. The debt was for a Suzuki.

On Saturday [[K p1 name|Codner]], 23, cleared it. He beat [[K p2 name|Tavares-Hinds]]'s new middleweight, [[K p3 name|Ricardo Gentles]], over ten rounds at the Folly Oval, and collected $350,000. He was hurt in the sixth, in a way no ribs should be, and touched the canvas in the eighth, but sold not one punch cheap. By the end girls on the wall were singing his name and the man whose contract he'd torn was holding the bucket.

"A business, man," said [[K p2 name|Tavares-Hinds]]. He gave him the passport in an envelope, with a card.
