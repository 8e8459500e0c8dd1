id: f-0074
genre: news
where: US-NC
published: 2020-02-12
title: They printed 'runaway' on the flyer
person p1: role=missing,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=author age=- protected=no why=author
person p9: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: a Lumbee girl found after 41 days; the flyer gave her name to all, and now that she is known to be a victim it must go; regalia, comments, a hashtag

ROWAN SPRINGS — There were two kinds of flyer on the poles along Highway 711 this winter. On the kind for a lost Labrador it said REWARD. On the one for the girl it said RUNAWAY.

She's home. Deputies found the 15-year-old on Friday in a house near Fayetteville that [[K p2 name|Travis "Tre" McNair]], 33, had been renting by the week. [[K p2 name|McNair]], who is charged with human trafficking of a child, and with promoting prostitution of a minor, had met her at a gas pump on Jan. 1. He had advertised her by Jan. 3. She told investigators that he kept all of the money, and that he had a photo on his phone of her own flyer, and would show it to her. "See," he'd say. "They ain't looking. It says so."

For a week they weren't. When she was reported gone, a deputy who took the call wrote "habitual, w/ boyfriend" and "prob. prostituting," and the Sheriff's Office did not enter her in the national database until Jan. 9.

"Would we do it the same? No sir," said Sheriff [[K p3 name|Burnis Chavis]].

[[K p5 name|Dr. Lorraine Bullard-Oxendine]], a sociologist at Pembroke, has counted: out of 31 Lumbee girls whose disappearance was reported in four counties in ten years, 27 were called runaways in the first line. "It's the word that lets you finish your coffee," she said.

Her uncle, [[W p4 name|Harvey Lowry]], wouldn't stop at coffee. He and nine men from his drum went door to door with a picture of her in [[W p1 other|the yellow shawl she danced in at Dance of the Harvest Moon]]. It was a clerk, [[K p6 name|Fatou Ceesay]], who knew the shawl. She had sold that girl a toothbrush.

The Sheriff's Office has asked that all images be taken down. As of Tuesday they were still on poles, and on this newspaper's page.

COMMENTS (2 of 96)

[[K p7 name|Becky Jo Hunt]]: Praise God!! #[[W p1 name|BringKaylinHome]]

[[K p8 name|R. Strickland]]: Yes praise Him but the Post has GOT to quit showing [[W p1 name|Kaylin Lowry]]'s face and then say we dont name victims. Pick one.

By [[K p9 name|Delphine Jacobs]]
