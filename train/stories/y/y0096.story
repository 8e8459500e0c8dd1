id: y0096
genre: news
where: KE
published: 2016-02-14
title: The stolen heifer, the borrowed bull
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; cattle rustling court brief

KAPENGURIA – "She was young, she was mine, and they took her in the night," said [[K p2 name|Lokwawi Ptikey-Krop]]; and only then did the court learn that the missing party was a heifer.

Herder [[K p1 name|Domonguria Ekai-Lomoi]] was accused of moving the animal, by name Chemakal, over the Turkwel, to be sold at Lodwar. He said that he'd merely gone along with her; the bull had set out first.

The bull belongs to the complainant's father-in-law. Magistrate [[K p3 name|Njoroge Kipsang Ondimu]] asked whether anyone had touched the bull. Nobody had.

Cpl [[K p4 name|Selina Cherotich-Akal]], who traced both beasts by hoofprint, said that they're back and on terms. The charge was withdrawn on payment of the debt: two goats, for inconvenience.
