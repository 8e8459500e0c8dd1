id: l-0075
genre: news
where: US-MS
published: 2005-02-24
title: Mother of two charged in Greenwood baby-sitting 'abandonment'
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=victim age=4 protected=yes why=minor-victim
person p3: role=victim age=2 protected=yes why=minor-victim
person p4: role=accused age=34 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: neglect charge against a woman who was driven off to be sold; children named; landlord-pimp is charged over a light bill only

A four-year-old opened the door, said that Mama was at work, and offered the meter man some dry rice.

That's how Leflore County deputies came to arrest [[W p1 name|Tyesha Monique Gaines]], 22, for two counts of child neglect. She walked up to the house two hours later, barefoot, without a purse, having been let out, she said, at the highway.

The children, [[W p2 name|Jakobe]], 4, and [[W p3 name|Miracle]], 2, were dry-diapered and had been left a lunch, said Deputy [[K p5 name|Herman Sykes]], "but it was gone noon and it was gone."

Where was she? In the back of a Delta 88, was her answer. She rents [[W p1 address|the pink shotgun house behind Gritney Grocery]] from [[K p4 name|Alphonso "Big Al" Strider]], 34. When she came up short in November, he told her there was another way to pay, and after that it wasn't up to her. He drives her to the catfish plants at shift change; he takes the fifty dollars, every fifty dollars. He's the one who says when, and if the children are asleep, so be it. The one time she'd said no he held the baby out over the porch rail. She showed where her wrist didn't set right.

"She's got an answer for everything," said Assistant D.A. [[K p6 name|Cheryl Anne Poindexter]].

[[K p4 name|Strider]] was arrested as well on Tuesday, for jumping an electric meter. He paid a fine.

The meter man, [[K p7 name|Leon Mabry]], is a grandfather of nine. He told this paper he went on back and turned the lights on, and they can bill him.

Bond for [[W p1 name|Gaines]] is $2,500, cause no. [[W p1 id|2005-0093]]. The little ones are with [[W p2 place|a Mrs. Tate on Henry Street]].
