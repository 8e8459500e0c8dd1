id: ai0037
genre: comments
where: US-MN
published: 2020-07-14
title: Reader comments — "Hockey billet host charged"
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=consented
person p8: role=author age=- protected=no why=author
note: accused housed the player, so the house is W; commenters out him by number, home country and nickname; one former player says he was abused and signs

[[K p3 name|Doug Halvorsen]] 6:12 AM
Season tickets since '94. [[K p2 name|Rick Tollefson]] sat two rows down from me. Sick to my stomach. 46 years old with a boat.

puckbunny_not 6:20 AM
Article says "a 17-year-old import." There's ONE import. do the math people

[[K p4 name|Sheila Brandvold]] 6:31 AM
It isn't your math to do.

puckbunny_not 6:33 AM
[[W p1 other|#61, goalie, the Latvian]]. everyone knows

[[K p3 name|Doug Halvorsen]] 6:40 AM
Oh no. [[W p1 name|Matiss]]? He signed my grandson's stick.

eelpout 6:52 AM
[[W p1 name|Matīss Ozoliņš]], yeah. He was with the [[K p2 name|Tollefsons]] since August, [[W p1 address|the A-frame on Lower Cormorant]]. My cousin plows it. Locked himself in the boathouse in Feb and the team said he had "the flu."

[[K p4 name|Sheila Brandvold]] 6:55 AM
Delete this. I'm a school nurse. I'm begging.

eelpout 6:58 AM
why, he did nothing wrong

[[K p4 name|Sheila Brandvold]] 7:01 AM
That is WHY.

[[K p7 name|Brett Sandvik]] 7:30 AM
I wore 12 for this club in 2003 and 2004. I lived in that same A-frame, so yes. Me too. I'm 34, I have a wife and a plumbing business and I'm putting my name here on purpose. I told the detective, [[K p6 name|Paula Wuori]], last night. If you played and billeted there, call her, 218-555-0166. She listens, she doesn't type while you talk.

[[K p3 name|Doug Halvorsen]] 7:41 AM
[[K p7 name|Brett]], I remember your hat trick against Fergus. I'm proud to know you.

[[K p7 name|Brett Sandvik]] 7:44 AM
It was two and an assist but thanks [[K p3 name|Doug]].

[[K p8 name|Coach T.]] ([[K p8 name|Terry Moen]]) 8:15 AM
I coached both. I'm not supposed to comment. I'll say that [[W p1 name|Ozzie]] came to me in February and I told him to toughen up, and I've got to live with it. He flew home on Friday. His mother, [[W p5 name|Inese]], asked me on the phone how do you spell "toughen."

puckbunny_not 8:22 AM
so it IS him

[[K p8 name|Terry Moen]] 8:24 AM
Oh hell

legalbeagle56572 8:40 AM
FYI complaint is up on the state site, [[K p2 id|03-CR-20-1288]]. CSC 3rd, position of authority. "Victim, a goaltender." Nice redacting. He also had [[K p2 employer|the Zamboni contract at the arena]] lol

[[K p4 name|Sheila Brandvold]] 8:49 AM
[[K p6 name|Detective Wuori]] just asked, on the department's page, that people not do exactly this.

eelpout 9:05 AM
ok deleted mine. someone has it screenshotted tho, [[W p1 photo|ozolins_boathouse.png]]

[[K p3 name|Doug Halvorsen]] 9:10 AM
My grandson wants to know if he may write to [[W p1 name|Matiss]]. Not to put on here. He's nine, he doesn't know what for. He only heard that he went home.

MOD 9:15 AM
Closed. Hiding 11.
