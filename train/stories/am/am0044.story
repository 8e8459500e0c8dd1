id: am0044
genre: news
where: AE
published: 2021-05-30
title: Ajman villa ring: dancer on trial for 'running vice den' was locked in it, says prosecution
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=accused age=38 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: Pakistani dancer and teenager; visa number, scar, mother sponsor; the delivery rider found the note

Pizza boxes aren't usually read on the inside. Rider [[K p7 name|Zeeshan Haider]] turned one over on March 2, because it had been handed back to him through a window grille, empty, by a girl with a finger to her lips.

"Call police 3 girls locked," it said in Urdu in lipstick.

On Sunday the box was exhibit one at the Ajman Criminal Court, where [[K p3 name|Azra Perveen Lodhi]], 41, and [[K p4 name|Shahid "Pappu" Khokhar]], 38, deny human trafficking. A third defendant stood apart from them in the same blue smock. She's 27, a stage dancer from Multan, and until noon she faced the same charge.

Prosecutor [[K p5 name|Hamad Al Nuaimi]] rose to say that it was withdrawn. The lease was in the dancer's name, as were the phone and the advertisements; but all three had been signed, he said, on the night that [[K p4 name|Khokhar]] held her head in a bucket. She'd come on a three-month dance contract. On day two her ticket was torn, and she was told her price was Dh30,000 and her work was men. "[[W p1 name|Mehak]] wasn't the manager. She was the lock," Mr [[K p5 name|Al Nuaimi]] said.

[[K p3 name|Lodhi]] laughed aloud. She says all the women were guests.

The teenager who wrote on the box is 16. Her passport gives 22. She'd been brought from Faisalabad in January by [[K p3 name|Lodhi]], as a niece, and had been with customers by the second evening. "The elder one used to say she was ill so that they'd leave me," she told investigators. "[[W p1 name|Mehak baji]] got the bucket for it."

[[K p8 name|Dr Hessa Al Suwaidi]], who runs the emirate's shelter programme, gave evidence as to lungs, sleep and lipstick. Both are recovering, and the younger one, [[K p8 name|Dr Al Suwaidi]] said, doesn't want to see a pizza again.

Judge [[K p6 name|Ibrahim Khalfan]] ordered the immediate release of the third defendant, and asked that the media not name her or the child. He then read her name in full, for the record of release, as he's obliged to: [[W p1 name|Mehak Naz d/o Ghulam Yasin]], Pakistani, visa file [[W p1 id|401/2020/2/155501]], prisoner at the women's section under [[W p1 id|W-0551]].

Reporters looked at their shoes. One typed. By afternoon, a Lahore entertainment page with two million followers had it up: "Stage queen [[W p1 alias|Mehak Malka]] in Ajman jail!!!" with a still from her last show, [[W p1 photo|mehak_red_lehnga_multan.jpg]], circling [[W p1 body|the burn upon her collar]].

It also had the girl, by what means one doesn't know. "[[W p2 name|Aiman]]", it said, "is daughter of [[W p2 relation|a spinning-mill foreman]] at [[W p2 address|Ghulam Mohammadabad Block D]]", and gave the name on the false passport, [[W p2 alias|Anum Shahzadi]], with its number, [[W p2 id|BX5510155]]. The page didn't reply to questions.

[[K p7 name|Haider]], the rider, has been given a certificate by the police. He'd like it known he waited at the corner until they came, and that he was marked down for eleven late deliveries. "[[W p2 name|Aiman Rafiq]]'s mother phoned me to say thanks," he said. "How she got the number, God knows."

The trial resumes on June 13. [[K p4 name|Khokhar]] has asked for glasses.
