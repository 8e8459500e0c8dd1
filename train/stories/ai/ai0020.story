id: ai0020
genre: news
where: US-MO
published: 2004-04-18
title: A servant in Ladue: 'Madame said that I'd be invisible, and I was'
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=60 protected=no why=adult-accused
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=witness age=10 protected=yes why=minor-witness
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: household servitude; the house is where she lived and where the accused live, so W; grandchild witness; church seat, passport, bakery

ST. LOUIS — They called her [[W p1 alias|Nini]], after a doll.

For four years and two months, the government says, a woman from the Philippines cooked, washed, sat up with the sick and was lent to friends, all without a day off, in the house of a retired brewery executive and his wife at [[W p1 address|9 Fordyce Lane]].

[[K p3 name|Preston Aldous Thayer]], 63, and [[K p2 name|Lucille Thayer]], 60, pleaded not guilty on Thursday to forced labor, document servitude and harboring. They arrived by a side door, she in a hat.

The complaint calls the woman M.A.D. and says that she was 22 when she was hired in Manila through an agency. Mrs. [[K p2 name|Thayer]] took her passport, [[W p1 id|EB 661204]], on the first evening and put it in a safe behind the coats. She was told that a maid who runs in Missouri is shot as a burglar. Letters home were read. Of the $400 a month that was agreed, the complaint says, she saw one envelope, at Christmas 2001.

"No one struck her," said defense lawyer [[K p6 name|Hollis Grunewald]]. "She had her own bath."

Assistant U.S. Attorney [[K p4 name|Rosalind Pierce]] asked that the couple's travel be limited. "It is a large house," [[K p4 name|Pierce]] said, "with one person in it who was not allowed to answer its telephone."

It was a baker who noticed. [[K p5 name|Saul Lefkowitz]], who delivers challah on Fridays two doors up, saw a young woman put the garbage out in January in house slippers. He asked her whether she was warm enough. She asked him what year it was.

"She was joking," [[K p5 name|Lefkowitz]] said. "[[W p1 name|Marivic]] has a dry way with her. It took me some weeks to see that she was joking about something that was so."

The [[K p3 name|Thayers]]' grandson, who's 10, was asked by an agent what he knew. According to the complaint he said, "[[W p1 alias|Nini]] sleeps where the suitcases sleep." Reached by telephone at [[W p7 school|his school, Rossman]], a secretary said that nobody there would speak about [[W p7 name|Prescott]].

She's now in the care of an order of nuns and sits, on Sundays, [[W p1 other|in the third pew on the Joseph side at St. Cronan's]], where she's learned to drive in the parking lot. She has [[W p1 body|a crooked little finger, from a car door]], and is shy of it.

"I want my mother to read this," said [[W p1 name|Marivic Dimalanta]] in a statement handed out by the nuns and withdrawn an hour later. "But not to see [[W p1 name|Dimalanta]] in the newspaper like a criminal."

The case is [[K p3 id|4:04CR00187]]. Conditions of bond forbid the [[K p3 name|Thayers]] to speak with her, or with [[W p7 name|Prescott Thayer]], about it. The house is for sale.

Before they left, Mrs. [[K p2 name|Thayer]] turned to the press. "[[W p1 name|Marivic]] was family," she said.

By [[K p8 name|Georgia Nowell]] of the metro staff
