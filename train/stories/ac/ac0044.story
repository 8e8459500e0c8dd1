id: ac0044
genre: news
where: US-CA
published: 2006-02-26
title: The Girl Who Could Add
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: child domestic; abacus; neighbor; locks; name on library card; house W; slip in quoted pseudonym

On [[W p1 address|Laurel Court]] in Irvine the trash goes out on Monday night. It was always the same person who brought it: tiny, brisk, in a man's cardigan, at eleven when the houses were dark.

"I thought she was a very small adult," says [[K p4 name|Peggy Dunphy]], who has a dog, and so has insomnia.

The dog liked her. They would meet by the bins. One night the small adult looked at the recycling schedule taped to [[K p4 name|Peggy]]'s lid, ran a finger down it, and said, in English, that the city had the wrong date for the second Monday: there were five. She'd [[W p1 other|done it on an abacus that she carried in her sleeve]]. She was fourteen.

She was from a village near Minya. Her parents had let her go to the [[K p2 name|El-Gazzars]] for ten years to settle a theft by her sister. She slept in the garage. She ate after, if there was an after. The family's five children did their homework at the table, and she stood behind and learned to read over their shoulders, and then did the homework.

[[K p2 name|Nabil El-Gazzar]], 61, and [[K p3 name|Soheir]], 58, have entered pleas of not guilty to holding her in involuntary servitude.

"Say I'm called Nadia," she had asked of me. I was glad to. But a card fell out of the book that she was showing me, laminated, with a bear on it, and she picked it up and read it to me with a good deal of pride, since it was the first thing that she'd owned with it on: "[[W p1 name|Shaymaa Abdel-Rahim]]. Expires 2009."

[[K p5 name|Corliss Benning]]
