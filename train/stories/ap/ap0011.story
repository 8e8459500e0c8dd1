id: ap0011
genre: comments
where: US-KY
published: 2023-05-30
title: Comments on "Pikeville couple charged after boy, 7, found in locked shed"
person p1: role=victim age=7 protected=yes why=minor-victim
person p2: role=accused,relative age=32 protected=decide why=adult-accused
person p3: role=accused age=35 protected=decide why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: comment thread: mother charged D, household boyfriend charged D (parent's partner, household), a private accusation D, a stranger with the same surname begging to be left alone K

**Moderator ([[K p9 name|Lacey Tackett]], digital desk):** Reminder that we don't name the child. Comments that do will be removed when I'm awake. The story names [[D p2 name|Kristin Dawn Ratliff]], 32, and [[D p3 name|Jimmy Coyle]], 35, because they were arraigned Friday in District Court, case [[D p2 id|23-F-00481]].

**hollerqueen77:** I went to school with [[D p2 name|Kristin]]. Sweetest girl in band. I don't know what happened.

**Big Sandy Bob:** [[D p3 name|Coyle]] happened. He moved in at Christmas, and there was a padlock on that shed by New Years

**mamaof4_:** was the little one not in school??? how does a whole school not notice

**Teachr606:** Some of us noticed. I can't say more. [[W p1 name|Bentley]] would eat the other kids' crusts. We called it in 3 times.

**hollerqueen77:** you prob shouldnt say his name

**Teachr606:** you're right. can't find the delete on this thing

**justice4BR:** ITS ALREADY OUT. prayer circle tonite 7pm at the fork, wear green, his favorite is Hulk. [[W p1 url|#justiceforbentleyratliff]]. he's the one w [[W p1 body|the cleft lip]], was in the [[W p1 school|Caney Valley Primary]] christmas play as the donkey

**Big Sandy Bob:** Say what you want but [[K p6 name|Deputy Roy Justice]] carried him out of there in his own jacket. Met him, wouldn't talk about it.

**ratliff_hvac:** This is [[K p5 name|Denver Ratliff]] of [[K p5 employer|Ratliff Heating & Air]]. I am NOT related to these people. I've had 9 calls and a brick. There's four hundred Ratliffs in this county. Our number is [[K p5 phone|606-555-0170]], and it's for furnaces.

**mamaof4_:** lord help you [[K p5 name|Denver]] you did my mom's unit

**anon_pike:** ask about the uncle. [[D p7 name|Shane Coyle]]. he was over there every weekend and he held that lock. he hasnt been arrested cause he bowls with the jailer

**Big Sandy Bob:** You got proof or you just got a keyboard

**anon_pike:** ask [[K p8 name|Wanda Slone]] across the road. she seen [[D p7 name|Shane]]'s truck

**wanda.slone.52:** I did see a truck. I did not see who. Don't put me in it. I told [[K p6 name|Deputy Justice]] what I saw, which was a light moving.

**granny_opal:** I am the one who has him now. I am [[W p4 name|Opal Compton]] and that is my grandbaby. He is warm, he is fed, he slept 11 hours. Please quit driving by [[W p4 address|my house on Caney]], the headlights scare him. He don't know what a hashtag is. He's asking for his sister's blanket. That's all.

**hollerqueen77:** God bless you [[W p4 name|Opal]]

**justice4BR:** does he need a hulk. I can bring a hulk

**granny_opal:** He'd like a hulk. Leave it with the sheriff.

**Moderator:** It's 6:15 and I'm awake. Removing the posts with the boy's name, the hashtag, and the play. Leaving [[K p5 name|Mr. Ratliff]]'s, at his request. — [[K p9 name|L.T.]]

**Teachr606:** thank you. [[W p1 name|B. Ratliff]] has 22 people here who love him and I should have kept my mouth shut
