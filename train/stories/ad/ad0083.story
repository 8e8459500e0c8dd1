id: ad0083
genre: comments
where: CA-SK
published: 2003-10-02
title: Coffee Row (web forum): bale thief unmasked
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
note: adult theft on farms; nothing to protect

durum_dave >> 40 round bales gone off the quarter by the elevator. You don't put 40 bales in your pocket.

K_Wasyl >> That's [[K p2 name|Orest Hrynchuk]]'s quarter. He only sold half, he was holding the rest till the price went up.

durum_dave >> Somebody else was holding it too

poplar_bluff >> Constable [[K p3 name|Renée Ahenakew]] followed the straw. Straw all the way up Grid 640 like Hansel and what's her name. To [[K p1 name|Barry Funk]]'s.

K_Wasyl >> [[K p1 name|BARRY]]? He's the one organized the search!

poplar_bluff >> 52 years old. Charged theft over. Told her he had them "on approval".

durum_dave >> He ran for reeve on law and order

poplar_bluff >> Gretel

durum_dave >> ?

poplar_bluff >> Hansel and Gretel
