id: az0027
genre: comments
where: US-KY
published: 2019-11-07
title: 63 comments on "Teacher's aide, 24, charged; student was 16"
person p1: role=accused age=24 protected=no why=adult-accused
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=victim,author age=19 protected=no why=consented
person p8: role=accused age=20 protected=no why=adult-accused
screen p2: none
note: boy victim outed by jokes; accused woman; commenter who was herself a victim signs as an adult; second accused with a different victim

**From the article:** PADUCAH — [[K p1 name|Ashlyn Marie Culver]], 24, of [[K p1 address|Husbands Road]], an aide at [[W p2 school|Ohio Bend High School]], was booked Tuesday into McCracken County Regional Jail (ID [[K p1 id|MCRJ-88120]]) on charges of third-degree sodomy and use of electronics to solicit a minor. The boy, 16, is in a class where [[K p1 name|Culver]] helped with algebra. Detective [[K p5 name|Moses Yarbrough]] said that he isn't being named. Also lodged: [[K p8 name|Dillon Ray Farthing]], 20, of Reidland, ID [[K p8 id|MCRJ-88124]], third-degree rape; that girl is 15, and he had told her he was 18.

**[[K p3 name|Gil Overstreet]]** · 2h
24?? In my day we would have bought the kid a medal.

**[[K p4 name|Pastor Denise Lamb]]** · 2h
[[K p3 name|Gil]], if a man of 24 had done so to your [[K p3 relative|Becky]] at sixteen you'd be at the jail with a rope. He's a boy.

**river_rat_270** · 2h
lol its [[W p2 name|Tanner W]]. QB2. he told the whole fieldhouse

**ohiobend_alum** · 1h
Backup quarterback, only one they've got, big red truck with the [[W p2 vehicle|deer antlers on the hood]]. Not hard to figure out. "[[W p2 alias|Waffle]]"

**[[K p4 name|Denise Lamb]]** · 1h
I have reported both of the above. He's 16 and it's a crime to him.

**farthing_fam** · 1h
[[K p8 name|Dillon]] is 20 and she LIED. He ain't a teacher. Not the same as [[K p1 name|Culver]] at all.

**[[K p7 name|Hollis Anne Weatherby]]** · 58m
I'll put my full name, [[K p7 name|Hollis Anne Weatherby]], I am 31 now. I was 19, and a freshman at Murray, when my instructor did it, and the comments were like these. A few of you wrote some of them. What would have helped is for one grown person to say it wasn't funny. So: it's not funny.

**[[K p3 name|Gil Overstreet]]** · 50m
Okay. Fair. I apologise to the young man.

**river_rat_270** · 44m
[[W p2 name|Wofford]] aint a victim he was BRAGGING

**[[K p5 name|Det. M. Yarbrough]]** (verified) · 40m
This is [[K p5 name|Moses Yarbrough]]. Boys brag when they're ashamed. Putting out a minor's name is going to get some of you a visit. Moderators, my number's [[K p5 phone|270-555-0139]].

**[[W p6 alias|mama_bear_w]]** · 31m
My husband doesn't want me to write. You know who you are, you ate at my table. — [[W p6 name|Jolene W.]]

**ohiobend_alum** · 29m
Mrs [[W p6 name|Wofford]] I'm so sorry I didn't think

**[[K p4 name|Denise Lamb]]** · 25m
Our doors at [[K p4 employer|Second Street Chapel]] are open tonight from six for any student, 13 to 18, who wants to talk. [[K p1 name|Ashlyn Culver]]'s mother is welcome too.

**MODERATOR** · 20m
Comments closed. Eleven removed. If a cached page shows /tag/[[W p2 url|tanner-wofford]] clear your browser.
