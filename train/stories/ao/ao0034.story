id: ao0034
genre: interview
where: US-MA
published: 2022-05-05
title: Radio transcript, "Harbor Morning": why the court interpreter cried
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=yes why=trafficking-victim
person p7: role=accused age=- protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p6: labor-trafficking
note: fishing deckhand held aboard; charged with mutiny-like assault on the captain; interpreter lets slip names; the vessel where they lived is W

[[K p4 name|CAROLINE DA SILVA]]: You're an interpreter for the federal court in Boston, Bahasa and Tagalog. You don't talk of your cases. Why this one?

[[K p3 name|ARNEL MACARAEG]]: Because it's over, and the judge told me that I may tell what was in open court. And since everybody has read that he was a pirate.

[[K p4 name|DA SILVA]]: The headlines were "Crewman hacks captain."

[[K p3 name|MACARAEG]]: He cut a rope, and the captain's hand was on the rope. He is twenty-four, small, from Tegal in Java. They charged him with assault on the high seas. He had been eighteen months on [[W p1 address|the longliner Ocean Bounty]] without putting his foot on land. They had no visa, so they couldn't leave the pier at New Bedford. Captain had all of the books, the seamen's books, in his pillow. Owed seven months' pay each. When one was sick he was put in the ice hold to "wake up".

[[K p4 name|DA SILVA]]: This is Captain [[K p2 name|Lyle Prescott Hatch]], 51, of [[K p2 address|Crow Island Road, Fairhaven]].

[[K p3 name|MACARAEG]]: Yes. [[K p2 name|Hatch]] has now been indicted for forced labor, he and the agent, [[K p7 name|Budi Santoso Lim]], who took the men's land deeds as guarantee. [[K p2 id|22-cr-10071]]. [[K p7 name|Lim]] is in Honolulu, in custody.

[[K p4 name|DA SILVA]]: And when did you cry?

[[K p3 name|MACARAEG]]: The prosecutor, [[K p5 name|Ms. Adaeze Winthrop]], a fair woman, asked him, what did you want when you cut the rope? I had to say it in English in the first person, that's how we do it. I said, "I wanted to be less cold." Then I couldn't continue. [[K p5 name|Ms. Winthrop]] sat down. Next day she dropped it.

[[K p4 name|DA SILVA]]: Were there others?

[[K p3 name|MACARAEG]]: Six. The one in the ice was [[W p6 name|Joko]], he lost [[W p6 body|four toes]]. He fillets now at [[W p6 employer|Pier Fish on Herman Melville]], sings at it. [[W p1 name|Wahyu]] doesn't sing yet. He... please, can you cut that? His mother's village, they have the internet.

[[K p4 name|DA SILVA]]: We're live, [[K p3 name|Arnel]]. I'll see to the podcast.

[[K p3 name|MACARAEG]]: Then I've done it. I'm sorry, [[W p1 name|Wahyu]].

[[K p4 name|DA SILVA]]: Someone who wants to help seafarers can call the port chaplain, 508-555-0107.

[WEB NOTE: Audio from 7:14 to 7:31 is removed. Please don't repost the clip titled "[[W p1 url|wahyu-prasetyo-pirate-or-slave.mp3]]". An early transcript gave his docket, [[W p1 id|21-mj-6604]], and the picture "[[W p1 photo|W. Prasetyo in orange oilskins, court sketch]]". Both have been withdrawn. — [[K p4 name|C.D.S.]]]
