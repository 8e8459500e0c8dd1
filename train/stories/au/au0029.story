id: au0029
genre: social
where: US-OK
published: 2020-10-08
title: Cross Timbers Homeschool Co-op (private group): about Sunday
person p1: role=victim age=29 protected=yes why=domestic-violence-victim
person p2: role=witness age=8 protected=yes why=minor-witness
person p3: role=accused age=33 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: husband accused of strangling; the eight-year-old hid and called; naming mother or father names him, so the mother is W and the father D; the refuge named by a kind fool; an expert who lived it herself signs her name

**[[K p5 name|Heather Birdwell]]** › Cross Timbers Co-op

Y'all have heard sirens, so here's what's true and nothing else. On Sunday night a husband in our co-op, [[D p3 name|Jared Stockard]], 33, was arrested on a complaint of domestic assault by strangulation. It's in the Guthrie paper. Undersheriff [[K p4 name|Quentin Sapulpa]] says the 911 call was made by an eight-year-old, from inside a dryer. The wife is 29. She's going to live.

Please no details in here. Casseroles, yes.

**[[K p6 name|Marybeth Kroll]]** Praying for [[W p1 name|Kenzie]]!! She taught my girls cursive.

**[[K p5 name|Heather Birdwell]]** [[K p6 name|Marybeth]], I *just* said.

**[[K p6 name|Marybeth Kroll]]** It's a private group?

**[[K p8 name|Obed Chukwu]]** With 312 members, one of whom is his mother. I'm a bail bondsman, and I tell you he made bond at noon, $15,000, [[D p3 id|CF-2020-288]]. There's a protective order. [[D p3 name|Stockard]] isn't to come within 300 yards.

**[[K p7 name|Rochelle Tiger]]** I run the advocacy line in Logan County, 405-555-0101. I also was choked, twice, by a deacon, and I've said so in every church that'll have me. Strangling is the one that comes before the last one. If you know where she's gone, forget it.

**[[K p6 name|Marybeth Kroll]]** Well they're safe, I carried the beds up myself, [[W p1 address|the upstairs at Sister Agnes's behind the Dairy Boy in Crescent]]. [[W p2 name|Ezra]] has the bottom bunk.

**[[K p7 name|Rochelle Tiger]]** DELETE THAT.

**[[K p8 name|Obed Chukwu]]** [[K p6 name|Marybeth]] take it down right now.

**[[K p6 name|Marybeth Kroll]]** I don't know how on my phone

**[[K p5 name|Heather Birdwell]]** Done. I took it off at 2:51. It'd been up six minutes. [[K p4 name|Quentin Sapulpa]] has been told, and they're moving.

**Dana R.** Can somebody get [[W p2 name|Ezra Stockard]]'s [[W p2 other|leg braces]]? They're still at the house. Also he's down to be the [[W p2 other|Pilgrim with the turkey]] and his lines are in the blue folder.

**[[K p5 name|Heather Birdwell]]** Dana. First and last name. I can't.

**[[K p8 name|Obed Chukwu]]** I'll fetch [[W p2 other|the braces]] with a deputy. I won't say whose.

**[[K p4 name|Quentin Sapulpa]]** Undersheriff here. I'm a member because my wife teaches Latin. A little boy did everything right and the grown-ups are undoing it one comment at a time. Turn this off.

**[[K p7 name|Rochelle Tiger]]** Thank you, [[K p4 name|Quentin]].

*[album: Harvest Day 2019]* Photo 14: [[W p1 name|Mackenzie Stockard]] and son at the dunk tank, [[W p1 photo|kenzie_ezra_dunktank.jpg]]. Photo 15: her [[W p1 vehicle|VW Thing with the daisies]]. *Visible to: Public.*
