id: au0025
genre: social
where: US-TN
published: 2024-09-03
title: Captioned reel and replies: Volunteer Lanes league night
person p1: role=author age=37 protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=bystander age=79 protected=no why=adult-bystander
person p5: role=convicted age=58 protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=victim age=43 protected=no why=adult-victim
note: nothing to protect; hookers (a team name pun on hook ball), strip of the lane, turkey, a grown man robbed in the car park, an ex-convict league champion; a 16-year-old scored 279

[reel, 1:40, auto-captions] 

[[K p1 name|Jolene Castellano]] (@[[K p1 alias|jo_castellano_rolls]]): OK y'all so it's Tuesday, I'm 37, my knee's shot, and the Happy Hookers are on lane nine. That's HOOK. It's a hook ball. Church ladies, three of 'em. Say hi, [[K p4 name|Miss Ernestine]].

[[K p4 name|ERNESTINE FUQUA]]: I'm seventy-nine and I've got a 151 average. Hi.

[[K p1 name|Jolene]]: On lane twelve that's [[K p3 name|Kwame Asante]], sixteen, junior league, and he just threw eight in a row. EIGHT. He goes to [[K p3 school|Maplewood]], y'all, he rides the [[K p3 other|56 bus]] here with the ball in his lap.

[[K p3 name|KWAME]]: please don't talk to me

[[K p1 name|Jolene]]: Right. And that at the desk is [[K p5 name|Big Mike Trudeau]], 58, who did nineteen years at Turney for armed robbery and is now the man who hands you your shoes. Show 'em the tattoo. It's a pin. One pin.

**REPLIES**

[[K p2 name|Anh Dinh]]: [[K p3 name|Kwame]] finished with 279!!! House record for under 18 is 268, his own coach's. 🎳

Coach [[K p7 name|Darius Fly]]: My record. I'm fine. I'm in my car.

[[K p8 name|Neil Pomeroy]]: Not to spoil the mood but somebody robbed me in that parking lot at 10:15. Phone, wallet, bag with two balls. I'm 43, I gave it right up. Complaint no. [[K p8 id|24-0511873]]. One ball is purple and says [[K p8 name|NEIL]].

[[K p1 name|Jolene Castellano]]: [[K p8 name|Neil]] nooo

[[K p6 name|Ofc. T. Whitlow]], MNPD East: Mr. [[K p8 name|Pomeroy]], I have your report, I'm [[K p6 name|Whitlow]], call [[K p6 phone|615-555-0144]]. We're looking for two grown men in a silver Altima with a spare on. Do not go look yourself.

[[K p5 name|Mike Trudeau]]: I looked. I know a thing or two about it. Purple ball's behind the dumpster with the wallet in the thumb hole. No cash. Cards are all there. I have not touched it, [[K p6 name|Officer Whitlow]], I put a shoe box over it.

[[K p4 name|Ernestine Fuqua]]: That's why he's our shoe man.

[[K p2 name|Anh Dinh]]: can we get back to the child who bowled 279

[[K p7 name|Darius Fly]]: He's eating nachos. His mama's crying. He left the ten pin standing in the last frame, and says he's not going to sleep.

[[K p3 name|Kwame Asante]]: it moved. i saw it move

[[K p8 name|Neil Pomeroy]]: I'd have traded the phone to see it. Good game, young man.

[[K p1 name|Jolene Castellano]]: League fees are due. Yes, [[K p2 name|Anh]], even you. #volunteerlanes #happyhookers #279
