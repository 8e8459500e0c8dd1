id: g-0037
genre: news
where: US-AK
published: 2018-07-12
title: Cannery foreman charged after complaint by seasonal worker in Naknek
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: rule 9: the plant is the victim's employer too; the only sign-language user on the slime line; the village she flew back to

A foreman at a Bristol Bay salmon plant was charged this week with second-degree sexual assault after a summer worker told troopers that he had locked the net loft behind them both.

[[K p2 name|Russell "Skip" Eide]], 44, of Bellingham, Wash., was arraigned in Naknek by telephone. He's held on $50,000 cash.

The complaint says the 20-year-old woman, in her second season at [[D p1 employer|Kvichak Pride Seafoods]], had been told to bring him a box of gloves. [[K p2 name|Eide]] sent away the man on the landing. The man, [[K p4 name|Rommel Dacanay]], was halfway to the galley when he heard something fall, and turned back and broke the hasp with a pike pole. He told Trooper [[K p3 name|Kelsey Ausdahl]] that he'd do it again and would pay for the hasp.

Workers on the line had been passing around what they knew by hand. She is [[W p1 body|deaf]], and [[W p1 other|taught the whole egg-house crew to sign]] last summer. On the bunkhouse door someone had painted WE BELIEVE [[W p1 name|LIBBY]].

By supper there were forty names under it. By breakfast there were a hundred and twelve, in five alphabets, which is more people than sleep there. Somebody's mother had signed by fax. [[K p4 name|Dacanay]] told this paper that he'd put his own at the bottom, small, because he'd been only halfway to the galley and thought that he should've never left the landing.

The plant took the door off.

In a statement the company said it had fired [[K p2 name|Eide]] and was offering counseling. It also wished "Ms. [[W p1 name|Elizabeth Wassily]] a safe trip home to [[W p1 place|Portage Slough]]," a sentence that it deleted from its website on Wednesday after a call from this newspaper.

[[K p2 name|Eide]]'s lawyer did not call back. His next hearing is July 20.

[[K p5 name|Sunniva Petrof]], for the Bay Current
