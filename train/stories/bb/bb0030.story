id: bb0030
genre: blog
where: CA-NS
published: 2007-11-11
title: Notes from the Legion hall: a fire, a trial, and chowder
person p1: role=author age=- protected=no why=author
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=victim age=70 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=94 protected=no why=adult-bystander
person p6: role=bystander age=12 protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=adult-bystander
screen p5: none
note: nothing to protect; veteran talks of forced labour as prisoner of war, by choice and long ago; arson trial; child reads the poem

Eleven o'clock and you could hear the wharf creak. Then [[K p6 name|Rory MacAskill]], who is twelve, read out "In Flanders Fields" without the paper, and his ears went red. Good on you, [[K p6 name|Rory]].

The guest was [[K p5 name|Archibald "Baldy" Doucette]], ninety-four. He was taken at Hong Kong on Christmas Day 1941 and spent three and a half years as slave labour in a coal mine at Omine. He said all that in the voice in which you'd read a seed packet. They took his papers, they took his boots, they hit him with a pit prop, and they told him he'd go home when he'd paid for his rice. "I was number [[K p5 id|F-40118]]. I'm [[K p5 name|Doucette]] again now." [[K p8 name|Prof. Hye-jin Baek]], from Antigonish, is writing the book and told us that most of the men never once spoke. [[K p8 name|Dr. Baek]] cried. So did I.

Copies of his talk from the branch, [[K p9 phone|902-555-0108]]; ask for [[K p9 name|Faith Rafuse]]. [[K p9 name|Faith]] has faith in nobody over the chowder money, so bring exact change.

THE FIRE. For those who've been at sea: our shed burned in June with all the chairs. On Tuesday [[K p2 name|Corey Hubley]], 33, of [[K p2 address|2 Tannery Hill]], was in front of [[K p7 name|Judge Perpetua Saulnier]] for it. The Crown says that he was seen with a can by the neighbour, [[K p3 name|Wallace Ernst]], who's 70 and who burned his hands pulling out the flags. [[K p2 name|Hubley]] says he was fetching gas for his [[K p2 vehicle|black Sierra, GKR 551]]. Sixteen months ago he'd been barred for fighting. A juvenile thing to do, if he did do it, said [[K p3 name|Wallace]], and the judge told him to stick to what he saw.

Trial goes on Thursday, file [[K p2 id|1799420]]. Constable [[K p4 name|Andre Paris]] gives evidence first. (No, not the Paris with the tower. [[K p4 name|Cst. Paris]] is from New Waterford.)

CHAIRS. We have forty-one. We need ninety.

NEXT WEEK. The girl guides will be held captive by my slides of Vimy, in two parts. Grace will be said by the padre. Mr. [[K p5 name|Doucette]] has promised to return and says he'll want the good chair, the one in [[K p5 photo|baldy_good_chair.jpg]].

Lest we forget. [[K p1 name|Murdena Fougere]], secretary. [[K p1 email|murdena@legionbr99.example]]
