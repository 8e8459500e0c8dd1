id: o-0034
genre: news
where: AU-QLD
published: 2015-06-02
title: Pub brawl trial: "I was aiming for the jukebox"
person p1: role=accused age=26 protected=no why=adult-accused
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=victim age=55 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=expert age=- protected=no why=adult-bystander
person p10: role=official age=- protected=no why=official
person p11: role=official age=- protected=no why=official
screen: none
note: adult assault trial; witness and publican; nothing to protect

MACKAY: A cane haulier accused of breaking a man's jaw with a stubby holder full of ice has told a jury that he was aiming for the jukebox.

[[K p1 name|Jayden Kirk Rasmussen]], 26, and his workmate [[K p2 name|Viliame Tukana]], 31, are on trial in the District Court, charged with grievous bodily harm of [[K p3 name|Peter "Spud" Cavanagh]], 55, at the [[K p3 place|Sugarloaf Hotel]] on Anzac Day last year. Both have pleaded not guilty.

The court was told that the trouble began over a song. [[K p3 name|Cavanagh]], a Vietnam veteran, had asked that it be turned off for the Last Post at six.

Barmaid [[K p7 name|Kirra Tolland]] said that she was reaching for the plug when "it went off". She told the jury [[K p2 name|Tukana]] had tried to hold the younger man back and got an elbow for his trouble. Under cross-examination by [[K p5 name|Imogen Strachan]], for [[K p1 name|Rasmussen]], she agreed that the lights had been low.

Publican [[K p8 name|Les Doolan]] gave evidence that his CCTV had been pointed at the till, "where the crime usually is".

Constable [[K p10 name|Troy Ilett]] told the court he arrived at 6.22 to find "forty people standing very still and one lying down". Both of the accused were sitting on the kerb. [[K p1 name|Rasmussen]] had said to him: "It was me, leave [[K p2 name|Vili]] out of it," and then, after a ride to the watch house, that he wished to say nothing.

[[K p11 name|Anh Dao Pham]], counsel for [[K p2 name|Tukana]], asked the officer if her client had at any time been told why he was arrested. The officer thought it had been obvious. "Not to him," said Ms [[K p11 name|Pham]].

[[K p3 name|Cavanagh]] himself was in the box for less than an hour. He speaks with difficulty. He remembered the first two notes of the bugle on the radio, and the next thing was a ceiling. He bore nobody any ill will, he said, and he'd been asked by a number of people to say what the song was, but he had honestly forgotten.

Dr [[K p9 name|Samira Haidari]], a maxillofacial surgeon, said that the injury needed two plates, and was consistent with a single heavy blow from the left side. [[K p1 name|Rasmussen]] is right-handed.

Crown prosecutor [[K p4 name|Dominic Fry]] suggested the whole story of the jukebox had been thought up on the day of the committal. "No," said [[K p1 name|Rasmussen]]. "I hated that song before I hated anyone in there."

The trial before Judge [[K p6 name|Beverley Astill]] continues.
