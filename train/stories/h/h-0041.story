id: h-0041
genre: news
where: GB-ENG
published: 2016-10-14
title: The girl in the corner shop: how a town looked past Ewa
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=convicted age=36 protected=no why=adult-convicted
person p3: role=convicted age=33 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: long feature; 'Ewa' is a stated pseudonym and stays; the real first name slips in a quotation, with her birthday, the fixed penalty notice and her foster street

By [[K p7 name|Harriet Blount]]

Call her Ewa. It isn't her name, and by the rules it never will be.

She bought the same thing every time, said [[K p5 name|Jaspal Sohal]], who has kept the shop at the bottom of Eastgate for twenty years: a can of cherry drink and, if she had enough, a scratch card. "She'd stand by the freezer where it was warm. Sometimes a car came and beeped. I thought, boyfriend. God forgive me, I thought, she is lucky that he has a nice car."

The car belonged to [[K p2 name|Radosław Bielak]], 36, who was jailed in July for sixteen years at Nottingham Crown Court. [[K p3 name|Donna Fretwell]], 33, whose spare room it was, got nine. Between the spring of 2014 and February 2015 they sold a sixteen-year-old, one man after another, for forty pounds, through a website that let them tick a box to say that she was over 18.

This paper has spent two months asking who'd seen her. The answer's everyone.

The council had. A warden served her with a fixed penalty for "loitering so as to cause alarm", notice [[W p1 id|EG 0062217]], in the name that was on her lapsed bus pass. The police had. In November, after a complaint from neighbours of [[K p3 name|Fretwell]], she was arrested for soliciting and spent her [[W p1 birthdate|seventeenth birthday, the 4th]], in a cell. She told the doctor that she had fallen downstairs. The custody record has "lives in a bungalow" added in another hand. She was released back to the address.

"I did write that," said retired custody sergeant [[K p4 name|Don Birtles]]. "I wrote it because it didn't add up. And then I finished my shift." He hasn't slept well since the trial and doesn't expect to.

Superintendent [[K p8 name|Claire Osei-Tutu]] said that a review had been held, and that her officers would now "see the child first and the nuisance second".

It ended because of a hairdresser. [[K p6 name|Lindy Marsh]] was asked by [[K p3 name|Fretwell]] to make the girl blonde. When the towel came off there were marks. "I put her under the dryer, so that nobody'd hear, and I said, darling, is somebody making you? And she said, 'I am [[W p1 name|Wiktoria]], I have sixteen years, please phone my babcia.' I've got that in my appointment book. I wrote it down next to the price."

At the trial [[K p2 name|Bielak]]'s barrister asked why, in nine months, she hadn't walked out of the door. Judge [[K p9 name|Aubrey Kinch]] stopped him. "She did," he said. "She walked out of it and into ours."

She has an allotment now, near her foster family's home in [[W p1 address|Brickyard Lane]]. Last month she sent [[K p5 name|Mr Sohal]] a marrow, by way of her social worker, and a scratch card. He's pinned it above the till. He won't scratch it.
