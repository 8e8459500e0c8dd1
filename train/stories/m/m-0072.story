id: m-0072
genre: social
where: CA-ON
published: 2025-08-04
title: 
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author,relative age=- protected=decide why=author
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: a cousin's post that gives everything; the man isn't charged; replies; hotel where she was kept

[[D p3 name|Desta Habtemariam]] is 😢 with [[K p5 name|Nadine Prud'homme]] · 4 Aug at 11:52 p.m. · 🌐

PLEASE SHARE, Hamilton / Niagara / Windsor. My lil cousin [[W p1 name|Selam Habtemariam]], 17, got out tonight. ALIVE. 🙏🏾 She's been gone since prom. The man is [[D p2 name|Tyrone "Tycoon" Vickers]], he met her at [[W p1 employer|the Tim's on Upper James where she worked drive thru]], said he would manage her singing. He had her [[W p1 address|in 418 at the Falls Gate Inn]] then Windsor then back. Guys paid HIM. She never saw a dollar. When she said she wanted her mom he showed her the video he'd send to our church.

He's still OUT. [[D p2 vehicle|Grey Infiniti, Ontario CXTV 019]]. He's got [[D p2 body|a crown on his neck]]. Police got a name and that's it so far.

So pls unfollow the singing page [[W p1 alias|@selah.sings.905]] because HE has the password. And if you see the ads with the [[W p1 body|butterfly on her shoulder blade]] report report report

Her tuition fund: [[D p3 email|desta.h@lakeheadpost.ca]] (e-transfer only)

↳ [[K p5 name|Nadine Prud'homme]]: [[D p3 name|Desta]] hon I love you but take her name off

↳ [[D p3 name|Desta Habtemariam]]: everyone already knows Nad. [[W p6 name|Auntie Mulu]] has been putting her grad pic on poles since June

↳ [[K p5 name|Nadine Prud'homme]]: yes as MISSING. not as this

↳ Det. [[K p4 name|Sgt. Ross Iverson]] (verified): [[D p3 name|Desta]], please call me tonight: [[K p4 phone|905-555-0184]], occurrence [[W p1 id|25-681902]]. And please listen to [[K p5 name|Nadine]].

[edited 12:20 a.m.]
