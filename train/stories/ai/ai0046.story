id: ai0046
genre: news
where: US-WI
published: 2010-12-02
title: After 19 years, she tells the legislature her name; her sister does not
person p1: role=victim,expert age=12 protected=no why=consented
person p2: role=victim age=10 protected=yes why=sexual-offence-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=public-figure age=- protected=no why=public-figure
person p5: role=public-figure age=- protected=no why=public-figure
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: waived anonymity of one sister, not of the other who is named by a clerk; the priest is dead, never charged, sued

MADISON — The microphone was set for a taller witness. She bent it down and said, "My name is [[K p1 name|Therese Marie Van Asten]], and I'm here to use it."

[[K p1 name|Van Asten]], 31, of Little Chute, was the ninth to speak on Wednesday for a bill that would let people sue whoever hurt them as children, with no limit of years. She was 12 when it began. She told the Assembly committee that she had practiced saying so in her car.

"I've been 'Jane Doe 4' since 1999," she said. "I've got nothing against Jane. But she never bought a house."

The suit in which she was Jane Doe 4, [[K p1 id|99-CV-1170]], named a priest, [[K p3 name|the Rev. Aloysius Brandt]], who was never charged and who died in 2002. The diocese settled without admitting anything. [[K p3 name|Brandt]]'s name was taken off a gymnasium.

There was also a Jane Doe 5. She was ten. She's the witness's younger sister, and lives out of state, and doesn't come to hearings. "She has her own way," said [[K p1 name|Van Asten]]. "I don't speak for her. I'd like that to be noticed."

It wasn't, quite. In the record of appearances, which the clerk, [[K p6 name|Harvey Jurgens]], put up on the screen for corrections, line nine read: "[[K p1 name|Therese Van Asten]], in favor, also on behalf of sister [[W p2 name|Colette Van Asten-Rhodes]], Duluth."

"No," [[K p1 name|Van Asten]] said.

[[K p6 name|Jurgens]] had it off in four seconds. A cameraman had it in two.

[[K p4 name|Rep. Louis Kaminski]] (D-Milwaukee), the author, apologized from the chair. [[K p5 name|Rep. Suzanne Fahey]] (R-Brookfield), who opposes the bill, crossed the aisle with a glass of water, and stayed there, on the step, until the testimony was over.

Prof. [[K p7 name|Deborah Achebe-Lund]] of the law school said that four states have opened such a window. "It isn't a flood," [[K p7 name|Achebe-Lund]] said. "It's about as many as can stand to."

[[K p4 name|Kaminski]]'s bill was held over to January.

In the hallway a reader from a diocesan paper called to the witness, "Did [[W p2 name|Coco]] ever go back to the cello?" She had been, it seems, [[W p2 other|the soloist at the Christmas Mass of 1990]]. [[K p1 name|Van Asten]] went on walking.

"You see how it's done," she said later on the steps, in her scarf. "It isn't malice. It's just people who know. I told my husband before I came, they'll have [[W p2 name|Colette]] by lunch."

It was twenty past eleven. She asked whether this newspaper would print her picture, and large. She asked that it'd not use the one from the parish directory, with the two of them in matching jumpers; it's in our files, it turns out, as [[W p2 photo|vanasten_terry_colette_1990.tif]]. It was not used.

[[K p8 name|Bernard Pohlman]], Capitol bureau
