id: ap0049
genre: social
where: US-ID
published: 2020-06-29
title: Thread in "Twin Falls Rants & Raves": the dairy
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=victim age=26 protected=no why=adult-victim
person p7: role=relative age=8 protected=yes why=identifies-protected
person p8: role=accused age=35 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p6: none
note: milker jailed for theft of a calf he ate after unpaid forced work W; the dairy owner charged K; the owner's son accused only by posters D; another worker, merely injured, who names himself K

**Magic Valley Mel:** Anyone know why there's six sheriff rigs at [[D p1 employer|Blue Lakes Jersey Farm]]?? 🚨

**Cody W:** they got [[K p3 name|Gerrit Postma]]. federal. Cuffs and all, in his slippers

**Times-News Live:** UPDATE: [[K p3 name|Gerrit Postma]], 61, was arrested this morning on two counts of forced labor. Court papers say a milker was paid $0 for 13 months and told that the dairy would "make a call about his little girl" if he left. His visa was locked in the semen tank. A foreman, [[K p8 name|Lane Urrutia]], 35, also is charged ([[K p8 id|1:20-cr-00155]]).

**Magic Valley Mel:** the WHAT tank

**[[K p4 name|Janet Bieri]]:** I taught [[K p3 name|Gerrit]]'s kids in 4-H. I'm sick. I drove past every day.

**Cody W:** isnt that the same dude that was in the paper for eating a calf

**Deb in Filer:** yes!! "Calf thief gets 90 days." I've got the clipping. [[W p1 name|Wilmer Chuquimia]], 30. everyone was laughing at it. There was a meme, [[W p1 alias|the Hamburglar of Hollister]]

**[[K p4 name|Janet Bieri]]:** So he wasn't paid for a year, he was hungry, and he ate a dead calf, and we gave him 90 days. Is that what happened? Because I laughed.

**Deb in Filer:** it was stillborn the trooper said. case no [[W p1 id|CR42-19-5516]] if you want to read it and feel worse

**[[K p6 name|Beto Salcido]]:** I worked there too, 2018. I'm 26, you can use my name I don't care. I got my foot crushed and he didn't pay the hospital, that's my lawsuit. But I quit when I wanted. I had my truck. It was different for [[W p1 name|Wilmer]], they brought him from Bolivia and he slept in [[W p1 address|the calf barn, the end stall with the heat lamp]]. Every Sunday he asked me to mail a drawing.

**Magic Valley Mel:** a drawing?

**[[K p6 name|Beto Salcido]]:** For his kid. [[W p7 name|Yhoselin]]. She's 8. He draws cows, but with personalities

**Cody W:** what about the son. [[D p2 name|Tanner Postma]] ran the night shift. you telling me he didn't know. He had the KEY

**Deb in Filer:** [[D p2 name|Tanner]] hasn't been charged w anything Cody

**Cody W:** yet

**Twin Falls County Sheriff** ✔: We have no jurisdiction over the federal matter. On the 2019 theft conviction, I have called the prosecutor this morning. If you own the calf meme, delete it. — Sheriff [[K p5 name|Marv Gunderson]]

**[[K p4 name|Janet Bieri]]:** [[K p5 name|Marv]], where is he now? I've got a spare room and a roast.

**Sheriff:** Can't say, [[K p4 name|Janet]]. Somewhere w/ a door he locks himself.

**Magic Valley Mel:** my cousin's a nurse at the ER, she says he's at [[W p1 address|the Valley House shelter]], has [[W p1 body|a horn scar across the chin]]

**[[K p6 name|Beto Salcido]]:** DELETE that. What's wrong with you

**Magic Valley Mel:** ok ok. deleted. someone tell Mr. [[W p1 name|Chuquimia]] we're sorry
