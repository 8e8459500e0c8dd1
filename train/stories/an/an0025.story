id: an0025
genre: news
where: NG-OS
published: 2019-10-21
title: Panel indicts lecturer in sex-for-marks tape; two other dons cleared
person p1: role=victim age=21 protected=yes why=sexual-offence-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=public-figure age=- protected=no why=public-figure
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=victim age=- protected=no why=adult-victim
note: adult student; matric number, hall, post in fellowship; another woman's lawsuit about fees; chaplain cleared

[[K p7 name|Damilola Fasuyi]], Ile-Ife

Marks were on sale in Room 14, said the panel. They were not being sold for money.

In a report of 61 pages released on Saturday, the university's committee on misconduct found that [[K p2 name|Prof. Sunday Adewole Ojelabi]], 58, of the Department of Management Accounting, had demanded sex of a 400-level student as the price of moving a 33 to a 45. A recording, the authenticity of which was confirmed by an engineer, runs to eleven minutes. [[K p2 name|Ojelabi]], who was suspended in July and charged by the Corrupt Practices Commission in August (charge [[K p2 id|HOS/31C/2019]]), says it's doctored.

The committee's head, [[K p3 name|Justice Folake Adebisi (rtd.)]], was asked if the student would be named. "Over my grave," [[K p3 name|Adebisi]] said.

She's 21. The annexure to the report calls her Student X, and hides her results; but it shows, on the form with which the forged 45 was entered, [[W p1 id|matric no. MGT/2015/1187]], and the clerk's tick beside [[W p1 name|OYEBANJI T.]] And Student X is described as "[[W p1 other|the drama secretary of the Anglican fellowship]]", of which there's one.

[[K p6 name|Dr. Chinyere Nwachukwu]], a sociologist whose survey of nine campuses is quoted in the report, said that four in ten girls had met with a demand. "Boys are asked for yams," said [[K p6 name|Nwachukwu]], "which at least you can carry."

Two colleagues who had been mentioned in the tape were cleared. One, the chaplain, [[K p5 name|Rev. Canon Tunji Alabi]], danced. He said he had prayed for all parties, and for [[W p1 name|Titilope]] in particular, before he was reminded by this reporter of the justice's words. The [[K p5 name|Canon]] then prayed again, silently.

Vice-Chancellor [[K p4 name|Prof. Adeyinka Oladipo]] promised cameras in corridors and a rule that doors stay open. [[K p4 name|Oladipo]] would not be drawn on whether [[K p2 name|Ojelabi]] may keep his quarters at [[K p2 address|Road 7, House 22]], where the family still lives.

In a matter that has nothing to do with it, a former student, Mrs [[K p8 name|Kikelomo Bello]], has sued the same department for a transcript that has been pending since 2011. [[K p8 name|Bello]]'s suit is no. [[K p8 id|HIF/M.40/2019]]. "I have only ever been asked for patience," she told our correspondent.

Student X has graduated. She was posted to [[W p1 employer|the local government treasury at Argungu]] for her youth service, according to a friend, who said she's glad of the distance and of the fish. On the recording, at minute nine, she can be heard to say no for the fifth time. A transcript of that part is making the rounds with hashtag #BeLike[[W p1 name|Titi]], which she did not ask for; and with a picture from the fellowship's almanac, cropped, [[W p1 body|the gap teeth]] and all.

"We'll name no one," the fellowship's president said. "But tell Sister [[W p1 name|Titi Oyebanji]] that her seat is warm."
