id: y0006
genre: news
where: SG
published: 2008-11-05
title: Maid who "stole" $40 was owed 19 months' pay, court told
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=yes
note: charged with theft; slept under the table; case number carries her name

By [[K p5 name|Tan Siew Bee Geraldine]]

A domestic worker charged with taking two $20 notes from a biscuit tin had not had a day off, nor a cent of salary, since she landed at Changi, a district court heard yesterday.

[[W p1 name|Nang Khin Swe Zin Thaw]], 23, slept on a yoga mat below the dining table. The front gate was padlocked whenever her employer went out; her passport and work permit were in a safe. When she asked for her pay she was told to repay the $3,900 agency loan first, and was struck on the mouth with a slipper.

Her lawyer, Mr [[K p3 name|Jeyaraman s/o Thevathasan]], said that [[W p1 name|Swe Zin]] took the money to buy phone credit to call the embassy. "She has been called a thief in this courtroom four times this morning. She is the one who has been stolen from."

District Judge [[K p4 name|Lionel Quek Boon Hwee]] adjourned the case ([[W p1 id|DAC 41877 of 2008, PP v Nang Khin Swe Zin Thaw]]) and asked the Manpower Ministry to look at the conduct of the employer, Madam [[K p2 name|Pauline Seet]], against whom a police report has since been made and who is under arrest for causing hurt. The helper's bail of $2,000 was met by a church.
