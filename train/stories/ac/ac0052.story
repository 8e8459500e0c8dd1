id: ac0052
genre: news
where: US-CT
published: 2020-09-20
title: Notes from the third row
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: none
note: court sketch by a columnist; lawyer's slip in court; harp; boarding school W; sketch caption

I draw in the third row as it's the only one with an elbow rest.

Hands are what give people away. Judge [[K p3 name|Althea Pringle]] has a ring she turns whenever a lawyer says "with respect." The defendant has put his flat on the table, as if someone had told him to; he taught Latin, and chaperoned; he is [[K p2 name|Julian Wetherby]], 44. It's said that he came into her room on the tour, in Vienna, when the others were at the opera.

I am not to draw the young woman. So I've drawn what she put down on the ledge of the box, each of the three days: a paper cup, a cough drop, a tuning key.

It is the key of [[W p1 other|a concert harp]]. I asked a bailiff. There is, I'm told, just the one harp at [[W p1 school|Thornfield-on-Sound]], and it's had no one to play it since she left in the middle of her junior year, at 17.

She wasn't shaken by much. She was asked whether she had liked him. "I liked the ablative," she said.

Then it got out. [[K p4 name|Roland Chase-Whitcomb]], for the defense, who'd called her "the complainant" for two days and a half, was tired, and said: "Isn't it a fact, Miss [[W p1 name|Penhallow]]," and the pens all stopped.

The judge turned her ring. She let a good while go by.

"It's a fact," said [[W p1 name|Imogen Penhallow]], and spelled it for the stenographer.

Sketches and text: [[K p5 name|Dov Lieberman]]
