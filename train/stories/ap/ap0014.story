id: ap0014
genre: news
where: US-NM
published: 2012-10-09
title: Gallup aunt accused of keeping nieces as unpaid housemaids; church says it never knew
person p1: role=victim,witness age=14 protected=yes why=trafficking-victim
person p2: role=victim age=20 protected=yes why=trafficking-victim
person p3: role=accused,relative age=50 protected=decide why=adult-accused
person p4: role=accused age=55 protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: aunt and uncle D; church they all attend: W; the older sister was jailed for theft of groceries; unrelated namesake owner of trading post K

GALLUP, N.M. — Every Sunday for three years two sisters sat in the fourth pew at [[W p1 place|Red Mesa Assembly of God]], in matching blouses, on either side of their aunt, who taught the nursery class.

On Monday, the aunt and her husband were charged in federal court with forced labor.

[[D p3 name|Lorinda Etcitty]], 50, and [[D p4 name|Marvin Etcitty]], 55, fetched the girls from a family with nine children on the promise of school and board, according to a complaint sworn by FBI agent [[K p5 name|Scott Hanrahan]]. There was board. The younger, then 14, cleaned the couple's four rental houses; the older, 20, cooked, laundered, and minded two invalids whom the couple were paid by the state to care for. The pay was kept "for your mother," who never saw it. A cattle prod was kept by the washing machine.

"They knew that if one ran then the other would get it," [[K p5 name|Hanrahan]] wrote.

It was the older sister whom the law met first. In January 2011, she was stopped outside a supermarket with two cans of stew under her coat. She spent twelve days in the county detention center, where she's down in the book as "[[W p2 name|BEGAY, Charlene]], inmate [[W p2 id|110417]], shoplifting, uncooperative." She had told the officer that she wasn't allowed money. He'd thought that she was joking.

Magistrate Judge [[K p6 name|Dolores Archuleta]] ordered the couple held. She also ordered a screen for the younger sister's testimony, and it was behind the screen, off microphone but not off the transcript, that the witness was asked to say what she was called at home. "[[W p1 name|Raelynn]]," she answered. "Only she said [[W p1 alias|Mop]]."

She is a senior at [[W p1 school|Wingate Springs High]] now, living with a foster family; she brought her own lunch to court, and a moccasin she was beading. [[W p1 name|Raelynn Begay]] is to be [[W p1 other|the state's only entry in a national rug-weaving contest in November]], a newsletter on the clerk's bulletin board announced, with [[W p1 photo|her picture and the loom]].

The pastor, [[K p7 name|Rev. Elwood Platero]], said that the church was in shock. "Sister [[D p3 name|Lorinda]] ran the nursery. I saw those two every week and I thought, how well behaved," he said. [[K p7 name|Platero]] has opened the books to agents.

A driver for the state care program, [[K p9 name|Benita Lujan]], says she reported the household twice. "The old lady in the back room told me, 'That girl [[W p2 name|Charlene]] sleeps on the floor by my oxygen.' I wrote it down," said [[K p9 name|Lujan]]. "They sent a form letter."

Defense attorney [[K p8 name|Kip Sanderson]] said his clients had given two poor relatives a home. He wouldn't discuss the prod.

[[D p4 name|Marvin Etcitty]] isn't connected with the trading post of that name on Coal Avenue. Its owner asked that this be stated.

The theft charge, No. [[W p2 id|M-35-MR-2011-055]], still shows as a conviction. [[K p5 name|Hanrahan]] said that he'd drive the paperwork over himself.
