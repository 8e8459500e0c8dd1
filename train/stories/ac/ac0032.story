id: ac0032
genre: news
where: US-VA
published: 2014-05-04
title: The Borrowed Passport
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
note: humour travel column with passport taken, held at hotel, debt; nothing to protect

The man behind the desk took our passports, locked them in a drawer, and told us that we could have them back when we had paid what we owed.

"We don't owe anything," said my husband.

"You owe for the donkey," said the man.

I suppose that everyone has a trip like it. Ours was Crete, twenty-fifth anniversary. We had hired a room over a taverna, and on the third afternoon [[K p1 name|Burt]] leaned on a half-door to photograph the animal inside. The half-door wasn't latched. The donkey went to the wedding of the desk clerk's cousin and ate it.

Not all of it, we were told. The almonds. Some lilies. A hat.

For two days we were prisoners, if you can call it that when they bring you stuffed tomatoes. Our keeper, [[K p2 name|Stavros]], let us out in the evening on condition that we leave one shoe each. The bill, when it came, had been added up by his mother. It was eleven euros. "For the hat," she said.

We gave her a hundred, and they cried, and the drawer was unlocked, and there lay our two blue passports on top of forty others. Germans, mostly. He'd forgotten about them.

[[K p3 name|Dottie Farnsworth]] of Staunton writes occasionally for this page.
