id: au0015
genre: email
where: US-CO
published: 2008-01-25
title: FW: Snowcat rosters, tribute to [[K p2 name|Gus]], and WHO HAS THE CAKE
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=66 protected=no why=adult-bystander
person p3: role=bystander age=10 protected=no why=minor-not-in-crime
person p4: role=bystander age=16 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; a ski-club thread, with bibs, dates of birth of children for race entry, a lost child who had only gone in for cocoa, words trick, john, pimp (a limp), hostage, rescue

From: [[K p1 name|Hanneke de Wit]] <[[K p1 email|hanneke@snowcatsclub.example]]>
Date: Fri, 25 Jan 2008 21:14
To: snowcats-parents

Hi all,

Saturday's entries went in, here they are so you can check the spelling. I need birth dates or the machine spits them out.

U11 — bib [[K p3 other|31]] [[K p3 name|Lucia Montoya]] ([[K p3 birthdate|4/2/1997]], 10)
U17 — bib [[K p4 other|118]] [[K p4 name|Jonah Feldstein]] ([[K p4 birthdate|9/9/1991]], 16)
Masters — bib [[K p2 other|402]] [[K p2 name|Gus Tafoya]] (66, and he says the rest is classified)

Last week's excitement: [[K p3 name|Lucia]] was NOT missing. She was in the lodge having a cocoa with [[K p6 name|Sgt. Dwight Okamoto]] of the ski patrol, and had told three adults, none of whom was listening. Mr. [[K p5 name|Feldstein]], thank you for skiing the whole of Corkscrew twice with a megaphone. You may have your voice back by March.

[[K p2 name|Gus]] retires after this season. Forty-one years of teaching other people's children to turn left. If you have a slide of him, preferably with the john he built at the top of lift 3, send it.

WHO HAS THE CAKE.

[[K p1 name|Hanneke]]

> From: [[K p5 name|Ari Feldstein]]
> I've the slides. [[K p4 name|Jonah]] has learned the trick where he goes off backwards, and his mother would like him arrested. Also he is walking with a limp. (My spell check says pimp. He isn't.)

>> From: [[K p7 name|Tran Kim-Ly]]
>> We have the cake. It's in our garage at [[K p7 address|77 Tamarack Loop]] and so is the dog. I won't say more, but there may be a smaller cake.

>>> From: [[K p8 name|Renee Baptiste]]
>>> [[K p7 name|Kim-Ly]], is that cake being held hostage? I can get another from King Soopers by 8. I'm at [[K p8 phone|970-555-0109]]. PS bib 31 told me [[K p2 name|Mr. Tafoya]] let her drive the snowcat. Please advise.

>>>> From: [[K p6 name|Dwight Okamoto]]
>>>> I can advise. It was parked. She drove it in the sense that I drive the moon. [[K p3 name|Lucia]] did write a full incident report in crayon, no. [[K p6 id|SP-08-002]], naming all three adults. I've filed it.

>>>>> From: [[K p2 name|Gus Tafoya]]
>>>>> I do not want a party. If there's a party I want the carrot kind. [[K p4 name|Jonah]], bend your knees. — [[K p2 name|G. Tafoya]]
>>>>> P.S. to [[K p8 name|Renee]]: the dog may come.
