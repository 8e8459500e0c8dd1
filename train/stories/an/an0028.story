id: an0028
genre: email
where: ZA-EC
published: 2021-09-16
title: FW: RE: RE: Youth leader — STRICTLY for the vestry only
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
note: church mail chain forwarded too far; choir voice part; name in subject of earlier mail; accused arrested; parish not named

From: [[K p3 name|Rev. Lizelle Bezuidenhout]] <[[K p3 email|lizelle@eastcape-clergy.example]]>
To: vestry-all; parish-news
Date: Thu, 16 Sep 2021 21:14

Friends,

You'll have seen the van. [[K p2 name|Ashwin Petersen]], who has led our Friday youth since 2018, was arrested this afternoon at [[K p2 employer|the tyre shop in Old Gonubie Road]] and will appear in East London on Monday. The charge is sexual assault of a girl of fifteen; Captain [[K p5 name|Xolani Mbeki]] of the FCS unit says there may be a second charge, of grooming, to do with messages. [[K p5 name|Mbeki]] has asked for the WiFi router. Please may someone find it.

She told her mother, her mother told me, I told the police within the hour. I want that recorded. I'd ask you not to guess who.

[[K p3 name|L.]]

> From: [[K p4 name|Clive Norkie]] (churchwarden)
> Date: 16 Sep 2021 19:02
> Subject: RE: the [[W p1 name|Jantjies]] child
>
> [[K p3 name|Lizelle]], before it goes wider: should we be telling people to say nothing? My wife says the whole of the alto row knows, because [[W p1 name|Bronwyn]] is [[W p1 other|the only alto under forty]]. Then there's the braai photo on the noticeboard, where [[K p2 name|Ashwin]] has his arm round two of them. I have taken it down, but it's on the page too ([[W p1 photo|youthbraai_bronwynJ_ashwin.jpg]]).
>
> Also insurance. Policy [[K p4 id|CHA-009-22817]]. They'll want dates.
>
> [[K p4 name|Clive]]
> [[K p4 phone|043 555 0120]]

>> From: [[W p6 name|Denise Jantjies]] <[[W p6 email|djantjies.crossways@mail.example]]>
>> Date: 15 Sep 2021 23:40
>> Subject: please read tonight
>>
>> Dear Reverend, I'm sorry for the hour. My daughter has been sitting in the bath with no water in it. She says that after the Heritage rehearsal he locked the vestry. She hasn't been to [[W p1 school|Crossways High]] since Thursday, I thought it was a bug. I don't want her name in anybody's mouth. We're at [[W p1 address|22 Seagull Close]], come any time, I won't sleep. [[W p6 name|Denise]]

From: [[K p7 name|Ven. Mark Sobukwe]], Archdeacon
Date: Fri, 17 Sep 2021 06:31
To: [[K p3 name|Lizelle]]; [[K p4 name|Clive]]

Have you both noticed what list that went to? "parish-news" is 412 addresses. You did right by the child on Wednesday and wrong by her on Thursday. I'm driving down. I've rung [[K p8 name|Dr Ruth Wiles]], at the women's centre in Southernwood, who'll see [[W p1 name|Bronwyn]] at two if the mother agrees; [[K p8 name|Ruth]] says don't have her fetched by anybody from church, and don't fetch her in [[K p4 vehicle|the red Hilux with the fish on it]], [[K p4 name|Clive]].

Canon 37 notice to [[K p2 name|Petersen]] is attached: he's not to set foot. Pray. Then unsend what can be unsent. I make it nine mentions of [[W p1 name|B. Jantjies]] and her people in the one chain.

[[K p7 name|+Mark]]
