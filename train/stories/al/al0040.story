id: al0040
genre: alert
where: GB-ENG
published: 2025-03-14
title: CANCELLED: missing [[W p1 name|Amelia-Rose Tennant]], 14, traced safe (please remove posts)
person p1: role=victim,missing age=14 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: alert whose missing girl is found and becomes a victim by law; appeal text quoted beneath must now go; finder and officers kept

UPDATE 3, Friday 14 March, 22.10

The 14-year-old girl from Grantham for whom we appealed on Sunday has been found and is being cared for. Thank you to the 9,000 people who shared.

Please now take the appeal down, and every picture with it. Here is why. She was traced to a holiday let in Skegness. A man, [[K p2 name|Anton James Crewdson]], 33, of [[K p2 address|Harrowby Mews]], has been charged with arranging or facilitating the sexual exploitation of a child and with paying for the sexual services of a child. It's alleged that he gave money to an 18-year-old, whom we are still seeking, for each night that the girl stayed. The law gives her lifelong anonymity from the moment of that charge.

[[K p2 name|Crewdson]] will appear at Lincoln magistrates' court tomorrow. He has grounds for bail and it will be opposed.

Detective Chief Inspector [[K p3 name|Rukhsana Mirza]] said: "She was found because a cleaner, [[K p4 name|Doreen Sleaford]], looked at a poster on a bus shelter and then looked at a bedroom door. Mrs [[K p4 name|Sleaford]] rang us from inside a wardrobe. I can't better that."

DCI [[K p3 name|Mirza]] wants to hear from anybody who saw [[K p2 vehicle|a yellow Fiat 500, FX68 TTP]] on the A52 between Sunday and Thursday. Call 01632 960442. The incident number has changed: use [[K p2 id|25*148829]], not the old one.

Media desk ([[K p6 name|Josh Adeyemi-Cole]]): PLEASE DO NOT quote the earlier text, which is below only because the system will not let me delete a thread. I have asked [[K p7 name|Sunita Rao]] in web to do it. – [[K p6 name|Josh]]

---- UPDATE 2, Tuesday ----
New photograph: [[W p1 photo|amelia_tennant_braces.jpg]]. [[W p1 name|Amelia-Rose]] answers to [[W p1 alias|Millie]] or [[W p1 alias|Mills]]. Her brother [[W p5 name|Alfie]], a twin, says that she would never go without her [[W p1 other|inhaler in the crochet frog]].

---- UPDATE 1, Monday ----
Have you seen [[W p1 name|Amelia Tennant]]? Five foot one, [[W p1 body|a strawberry mark under the jaw on the left]], last seen leaving [[W p1 school|Beacon Lane Academy]] on Friday at 3.20. Home is [[W p1 address|the flat over Tennant's Pet Supplies]]. Incident [[W p1 id|25*140031]].

---- end ----

22.40: Miss [[K p7 name|Rao]] has removed the top picture; the preview that shows in shares can't be changed till midnight. If you have put it on a car, a shop or a school gate, peel it off. Vigil organisers, the same: the hashtag #[[W p1 url|BringMillieHome]] did what it was made for. She's got her frog.

[[K p6 name|J. A-C.]]
