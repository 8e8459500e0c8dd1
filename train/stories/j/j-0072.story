id: j-0072
genre: news
where: US-IN
published: 2013-09-17
title: Deaf peddler's arrest at mall leads to a house of eleven
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert,witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=victim age=- protected=yes why=trafficking-victim
screen p1: labor-trafficking misidentified=yes
screen p7: labor-trafficking
note: forced begging; deaf victims; sign name described as a hand shape; name spelt on a card; married accused

The cards are printed in Indianapolis, by a shop that doesn't ask. "I AM DEAF. PLEASE BUY THIS KEYCHAIN. $5. GOD BLESS."

On the back of one of them, on Aug. 24, a man wrote in pencil the word HELP and, since he didn't know what else an American would need, his name.

He had just been arrested for it. Security at a mall on East 82nd Street detained him for peddling, the fourth time in a month, and turned him over to Metro police, who took down the name as [[W p1 name|Andrij Melnychuk]], 27, and charged him with criminal trespass. He was in the Marion County jail for two days before anybody found an interpreter, and then she didn't have the right language. There's a Ukrainian sign. She'd studied it for a summer.

"I got about two-thirds," said [[K p5 name|Lakshmi Venkataraman]], who teaches at the state school. "I got 'passport,' 'drawer,' 'key.' I got 'eleven.' And I know what a man means when he shows you where a cigarette was put out."

Police went to a rented house in Lawrence. There were eleven people, all deaf. They'd been brought by way of Mexico and had been told that their families would be made to repay $15,000 each. Each had a quota of $100 a day; those who fell short ate last, or were burned. One of the women keeps a tally, in ballpoint, on a bedsheet.

[[K p2 name|Ruslan Havrylenko]], 41, and his wife, [[K p3 name|Tamara]], 38, neither of whom is deaf, were charged Friday with promotion of human trafficking.

Detective [[K p4 name|Monte Birdsong]] has learned the sign for "sorry."

In the house each person has a sign name. The arrested man's is [[W p1 alias|a tap on the chipped front tooth]]. The woman of the tally, [[W p7 name|Zoryana]], is [[W p7 alias|a twist at the ear, for the earring that she sold]].

The trespass charges will be dropped today. All four.

[[K p6 name|Graham Teasdale]]
