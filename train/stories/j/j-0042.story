id: j-0042
genre: news
where: US-NE
published: 2018-09-14
title: Two Omaha football players cited after gas station robbery
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: one in juvenile court (jersey number and position W), one charged as an adult (D); Sudanese name; school of the accused child W

Friday night's kickoff will go ahead, short a tailback and [[W p1 other|a kick returner]].

Two members of the varsity at [[W p1 school|Bryan-Fontenelle High]] were arrested early Wednesday after the night clerk at a gas station on South 24th Street was shoved against a cooler and robbed of $88 and a box of lighters, police said.

[[D p2 name|Deng Majok Akol]], 17, who has rushed for 611 yards in three games, was booked into the Douglas County Corrections Center as an adult on suspicion of robbery. His teammate, 15, is at the youth center and will have a hearing in juvenile court.

"We don't comment on a juvenile matter," said coach [[K p5 name|Rick Petersen]]. "What I'll tell you is that [[W p1 other|No. 22]] won't suit up, and he's a sophomore, and he is a good kid who [[W p1 other|reads to the kindergartners on Thursdays]]."

The clerk, [[K p3 name|Bishnu Gurung]], has a bruised shoulder. He gave an account of the thing that was exact to the cent. The smaller of them, he said, had apologized and picked up the lighters that fell.

In an arrest affidavit, a detective wrote that the taller of the two kept a hand in his pocket as though he had a pistol. It turned out to be a hairbrush. [[K p3 name|Gurung]] told him that he'd guessed as much. "In the camp, in Nepal, I have seen guns," he said. "Nobody who has one is so polite."

Practice went on under the lights Wednesday, with a freshman returning kicks. A dozen parents stood at the fence. One had brought a casserole for the coach, who had not been eating.

Police found the pair a few blocks off. Officer [[K p4 name|Kayla Brandl]] wrote that they were recognized by their team jackets, on one of which was sewn "[[W p1 alias|LIL ISAIAH]]."

A hearing for [[D p2 name|Akol]] was set for Sept. 27.

[[K p6 name|Roger Svoboda]], prep sports
