id: l-0074
genre: comments
where: US-MN
published: 2017-05-03
title: Comments — "Twelve cited in Bloomington hotel detail"
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p1: none
note: comment thread about adults; the accused herself joins the thread and says she's independent; no withholding

[article lede] Twelve people were cited over the weekend, among them high-school hockey coach [[K p2 name|Bjorn Aasen]], 45, and [[K p1 name|Katarzyna Nowak]], 33, of Richfield, for misdemeanor prostitution, Sgt. [[K p6 name|Yolanda Briggs]] said. Both sides of every transaction were adults.

[[K p3 alias|rinkrat_77]]: [[K p2 alias|Coach A]]?? he benched my kid for swearing

[[K p4 alias|lutefisk4ever]]: where's the compassion for the trafficking victim here. That poor woman. Some brute is holding her passport

[[K p1 alias|KNowak_actual]]: Hi, poor woman here. Passport is in my kitchen drawer with the takeout menus. I've been a citizen since 2009. No brute. I have an MBA.

[[K p4 alias|lutefisk4ever]]: they all say that dear

[[K p1 alias|KNowak_actual]]: ok ask me anything. rates are mine, calendar is mine, I vetted him, I turn down about half. I'm mad at the city about the $700 and that's all I'm mad at

[[K p5 alias|Pastor Chuck T.]]: We're here for you either way, [[K p1 name|Katarzyna]].

[[K p1 alias|KNowak_actual]]: Thank you. Do you do taxes

[[K p4 alias|lutefisk4ever]]: well I'll still pray

[[K p7 alias|exRichfieldCop]]: I was on that detail in '14. We do ask. There's a sheet with 22 questions, you ask them in another room, woman officer, no cuffs. When the answers are bad you can tell in about a minute and nobody writes a ticket. Sgt [[K p6 name|Briggs]] wrote half that sheet herself. [[K p1 initials|KN]] passed or failed or whatever you want to call it

[[K p1 alias|KNowak_actual]]: I got 22 out of 22, I asked for it in writing

[[K p3 alias|rinkrat_77]]: so is he still coaching or what
