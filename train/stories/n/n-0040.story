id: n-0040
genre: comments
where: US-NV
published: 2018-09-21
title: Comments: "Charges dropped against three in massage raid"
person p1: role=victim,accused age=- protected=yes why=trafficking-victim
person p2: role=victim,accused age=- protected=yes why=trafficking-victim
person p3: role=victim,accused age=51 protected=no why=adult-bystander
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
screen p3: none
note: comment thread with one defender who outs two trafficked women; the third person arrested in raid was an innocent bookkeeper, not a victim

desertrat: So they take mug shots and put em all over and then "oops"

[[K p5 name|LindaK_Henderson]]: The article says they were booked for prostitution and THEN it came out two of the 3 were locked in at night and had their visas taken and were told to do what the customers paid him for. What did you want, keep them in jail?

desertrat: I want my town back

[[K p6 name|Marvin G.]]: I've been going to that place for my back for 2 yrs, a LEGIT back rub. The taller lady is [[W p1 alias|Coco]] and I know her real name is [[W p1 name|Sun-hee]] because she showed me a letter from her church. She cried. I should have said something.

[[K p5 name|LindaK_Henderson]]: [[K p6 name|Marvin]] you shouldn't put that here

[[K p6 name|Marvin G.]]: She'd want people to know she is a good person. The other one is Mrs. [[W p2 name|Bae]]. [[K p4 name|Kenny Rhee]] told them he'd have the police take them, well he was right about that wasn't he

sagehen: Wasnt the third one just the bookkeeper? [[K p3 name|Phyllis Ogden]]?

[[K p3 name|Phyllis Ogden]]: Yes. Hi. I'm 51, I do the books for eleven businesses on that strip and I went in to drop off a W-2. Nobody's trafficked me. I'd like my picture down.

desertrat: nice try [[K p3 name|phyllis]]

[[K p7 name|Ofc_Rtd_Bill]]: For the record the man charged is [[K p4 name|Kenneth Rhee]], 55. Not [[K p8 name|Det. Lori Rhee]] who ran the case. Quit mailing her.

[[K p6 name|Marvin G.]]: If anyone knows where [[W p1 name|Sun-hee]] went please say hi. Somebody said [[W p1 place|Reno, the Korean Methodist house]]

MOD: Thread locked.
