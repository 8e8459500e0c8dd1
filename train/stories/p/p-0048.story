id: p-0048
genre: news
where: US-WV
published: 2009-12-10
title: Logan County judge gives life to man who raped college student
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=convicted age=33 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: stranger rape; told not graphically; father named in court; a trooper of the same surname stays; place of act unmarked

By [[K p8 name|MISTY DAWN FARLEY]]
For the Guyan Valley News

LOGAN, W.Va. — With every seat taken and men standing along the radiators, [[K p3 name|Judge Roy Pettry]] on Wednesday sent [[K p2 name|Ricky Lee Maynard]] to prison for the rest of his life.

[[K p2 name|Maynard]], 33, of [[K p2 address|Trace Fork]], was convicted in October of kidnapping and first-degree sexual assault. The jury did not recommend mercy, which means that he will not see a parole board.

The victim, a nursing student, was 20 when she stopped to help what she thought was a man with a flat tire on Corridor G. She was held through the night and got away by walking three miles in the creek, so as not to leave tracks in the snow.

She did not attend. Her father, [[W p7 name|Curtis Vance]], read a letter from her in a voice so low the judge came down off the bench to hear it.

"You took my flashlight," she had written. "I had stopped because I had a flashlight and you did not."

Trooper [[K p6 name|J.T. Vance]], who isn't kin, testified earlier that he followed the creek bed the next day and found where she had rested.

Prosecutor [[K p4 name|Cindy Adkins]] said that there were two other women, in Kentucky, whose cases would be taken up by the authorities there.

Defense lawyer [[K p5 name|Wade Blankenship]] asked that his client be sent where he can get treatment. [[K p2 name|Maynard]], who is [[K p2 employer|a laid-off roof bolter]], had been a foster child in 14 homes. Asked if he had anything to say, he shook his head.

[[K p3 name|Pettry]] thanked the jurors, then said something more. "I have known [[W p1 name|Bethany]] since she sold me cookies. I shouldn't have sat on this and I told the both of you so and neither of you would move me off," he told the lawyers. "So let the record show it."

An appeal must be filed within four months.
