id: ba0011
genre: blog
where: GB-WLS
published: 2015-08-30
title: The man on the waltzers
person p1: role=victim,convicted age=46 protected=yes why=trafficking-victim
person p2: role=convicted age=54 protected=no why=adult-convicted
person p3: role=convicted age=29 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: blogger means well and identifies him by sister, chapel, scar; travelling fair; fined for shoplifting

Posted by [[K p7 name|Eleri Wynn-Pugh]] on Clecs y Cwm, the valley blog

You will have seen him if you ever took children to Danter's Field in the August week. He stood in the middle of the waltzers and spun the cars, and you'd have said he was part of the machine. I gave him a chip once. He put it in his pocket.

Yesterday at Merthyr Crown Court I heard who he was. I shall not use his name because the judge, [[K p4 name|Her Honour Non Trevithick]], has forbidden it, so he's the waltzer man here.

He is from Port Talbot, had a slow start in life, and was 29 when [[K p2 name|Clifford Burdock]] found him outside a soup kitchen and offered a week's work. He was 46 when he was found. In between he was never paid. He lived in the back of a horse box, and was hosed down on Sundays. [[K p2 name|Burdock]], now 54, drew his benefit for him at nine different post offices and when the waltzer man walked away, as he did three times, [[K p3 name|Clifford junior]] fetched him back and hit him with a tow chain. That is how he came by [[W p1 body|the dent over his eye]].

Here's what made me put down my pencil. In 2011 he was had up at Abergavenny magistrates for stealing a pork pie and a pair of socks. He was fined eighty pounds. The older [[K p2 name|Burdock]] paid it, in notes, and told the bench he would see the fellow worked it off. And they thanked him! PC [[K p5 name|Lyn Mostyn]], who arrested the "thief", told the jury she hadn't slept well since she worked it out. I believe you, [[K p5 name|Constable Mostyn]].

Nine years for [[K p2 name|Burdock]], six for [[K p3 name|young Cliff]], who is 29 himself and was, the judge allowed, born into it.

Now the nice part. His sister never stopped looking. [[W p8 name|Maureen Hopkin]] does the flowers at [[W p8 other|Bethania chapel, Cwmafan]], and every Christmas for seventeen years she laid a plate. He's living with her now in [[W p8 address|Tanygroes Terrace]] and has his own budgie.

COMMENTS

[[K p6 name|Dai Prosser Skips]]: lovely piece [[K p7 name|Eleri]]. was in school with him, [[W p1 name|Alun Hopkin]], gentle lad, good goalie

[[K p7 name|Eleri]]: [[K p6 name|Dai]], please, there's an order!

[[K p6 name|Dai Prosser Skips]]: oh sorry. only said [[W p1 name|Alun]]

anon: is that [[W p1 alias|Hoppo]] from Sandfields? my dad always wondered. tell [[W p1 name|Al]] to come down the club

[[K p7 name|Eleri]]: Comments are closed. If you'd like to send the waltzer man a card I'll pass it on: [[K p7 email|eleri@clecsycwm.example]]. [[K p4 name|Judge Trevithick]], if you read this, I am very sorry.
