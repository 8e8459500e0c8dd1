id: ay0029
genre: news
where: US-NC
published: 2005-07-13
title: Robbins council swears two sergeants, hears out a goat
person p1: role=official age=29 protected=no why=official
person p2: role=official age=46 protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=14 protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
note: council meeting and promotions; a girl speaks on a 4-H goat in public; talk of juveniles and a trafficking grant, nobody to protect

ROBBINS -- Mayor [[K p3 name|Floyd Kennedy]] has presided over the town council for sixteen years, and he'd never before had to rule on whether a goat may address it. He ruled Monday that it may not, and that its owner may.

So [[K p5 name|Annalise Cheek]], who is 14 and in ninth grade, took the three minutes alone. The ordinance bars hoofed stock inside the limits. [[K p5 name|Annalise]] wants it amended to let in 4-H animals under 60 pounds. She had a chart.

"I've been called a juvenile delinquent in the paper's letters, on account of he got in the Baptist church," she told the council. "He's the delinquent. I'm secretary of the county 4-H."

Commissioner [[K p4 name|Theron Maness]] moved to study it. It carried, 4-1.

Earlier, in front of about thirty relatives, Police Chief [[K p8 name|Lawton Brewer]] pinned sergeant's stripes on [[K p1 name|Esperanza Villanueva]] and [[K p2 name|Cecil Hussey]]. [[K p1 name|Villanueva]], 29, is the first woman and the first Spanish speaker to hold the rank here. She came to town at nine, when her father was hired at the poultry plant, and used to interpret for officers at the age of eleven. "They paid me in Nabs," Sgt. [[K p1 name|Villanueva]] said.

[[K p2 name|Hussey]], 46, badge [[K p2 id|No. 7]], has been on the force since before it had a radio that worked. He'll run nights.

The chief said that the two will share a $22,000 state grant to learn how to recognize human trafficking in labor camps and trailer parks. [[K p4 name|Maness]] wondered if the town had any. "I don't know," [[K p8 name|Brewer]] answered. "That's what it's for."

[[K p6 name|Willie Mae Person]], 80, whose home is at [[K p6 address|112 Frye Street]], asked, as she has at every meeting since Easter, about the ditch. Two boys who'd been shooting bottle rockets in it were talked to, she said, and they were very nice boys and she did not want them run off; she wanted it dug. Mayor [[K p3 name|Kennedy]] promised her a backhoe by the 25th. Mrs. [[K p6 name|Person]] wrote it on her hand.

In other business the council approved a lease on a copier, heard that the water is fine, and declined to rename Middleton Street. A man wanted on a check charge in Montgomery County was recognized in the third row by Sgt. [[K p2 name|Cecil Hussey]], who let him hear the vote on the ditch and then walked him out.

The goat, [[K p5 other|Senator]], waited in a pickup. After adjournment Chief [[K p8 name|Brewer]] had his picture made with it. He asked [[K p7 name|this reporter, Dabney Auman,]] to leave out what it did to his hat.
