id: x0078
genre: news
where: US-NY
published: 2017-11-02
title: Embassy cook's case: who said what about a closet in Pelham
person p1: role=victim,accused age=33 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: domestic servitude; accused of stealing a ring by the employers; letter home leaks; house W

The ring was in the drain. That is the first thing the defense wanted to say, and for five weeks there was no one to say it to.

[[W p1 name|Immaculate Wanjiru]], 33, was booked into the Westchester County jail on Sept. 8 for grand larceny, on the word of the family whose meals she had cooked since 2014. She was listed as a flight risk, since she had no passport.

Her employers had it. [[K p2 name|Rashid]] and [[K p3 name|Mona el-Khatib]] were themselves arrested Tuesday, and accused of forced labor. She had signed in Nairobi for $1,500 a month. In Pelham, according to the federal complaint, she got $75 and a linen closet with a bulb. If she went beyond the hedge, [[K p3 name|Mrs. el-Khatib]] told her, Americans would shoot her; if she complained, a brother-in-law in the ministry would see to her children.

The plumber, [[K p6 name|Gus Kaloudis]], found the ring on Oct. 12 and, next to it, a rolled-up note in a pill bottle, asking whoever read it to telephone a number in Kenya.

"I thought it was a kid's game," he said. He called anyway. A man picked up: [[W p7 name|Peter Kamau]], her husband. "He asked me is she alive. I said, sir, I do drains."

The grand larceny charge, [[W p1 id|17-5580]], was dropped on Wednesday. Assistant U.S. Attorney [[K p4 name|Lily Brandt]] asked reporters not to show [[W p1 address|the brick Tudor on Wolf's Lane]]. Federal defender [[K p5 name|Amir Solomon]] wondered where that concern had been in September.
