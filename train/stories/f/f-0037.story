id: f-0037
genre: news
where: US-KY
published: 2014-06-26
title: Carnival left town. She was left too, with the charge
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=yes
note: labour trafficking of a 17-year-old Roma-Romanian girl made to beg and steal; 'Gypsy' in the police log; a passport number and misspelt second mention

RUSSELL FORK, Ky. — The log at city police for June 7 has it in nine words: "Gypsy female, no English, shoplift Walmart, fled carnival, held."

It took until Thursday to add the tenth. A Pike County district judge dismissed theft and giving a false name against the 17-year-old, and found probable cause against the man who'd brought her there to steal.

[[K p2 name|Costel Munteanu]], 42, who ran a duck-pond game with Blue Ridge Amusements, is charged with human trafficking, a Class C felony in Kentucky, and with the theft of $11,000 in baby formula from stores in four states.

Through an interpreter by phone from Chicago, the girl told the court that [[K p2 name|Munteanu]] paid her father 600 euros, told them both she would mind children in America, and held on to her passport. By day she begged at stoplights with a borrowed baby; by night she went for formula in a skirt with hooks. If she brought in less than $200, she slept under the trailer. He had sworn to marry her to his brother if she spoke to police.

So at first, she didn't. She gave her name as [[W p1 alias|Maria Ionescu]], and her age as 20. Jailers believed the one and not the other.

Social worker [[K p3 name|Darlene Justice]] found the passport, Romanian, No. [[W p1 id|052117384]], taped beneath the duck pond: [[W p1 name|Narcisa Lăcătuș]], born [[W p1 birthdate|the 2nd of February 1997]].

"[[W p1 name|Lacatus]]," she said. "It means locksmith. They'd locked her up and it means locksmith."

The clerk of court, misreading, has the dismissal under [[W p1 name|NARCISSA LACATUSH]]. Judge [[K p4 name|Estill Ratliff]] ordered it expunged either way.

A cook at the jail, [[K p5 name|Bobbie Slone]], said the girl asked each morning, with her hands, whether she might wash the pots. "I let her," [[K p5 name|Slone]] said. "And then I made her sit down and eat first. It took about a week before she'd do it in that order."

— [[K p6 name|Roy Dale Compton]]
