id: bc0017
genre: comments
where: US-CT
published: 2019-08-29
title: Comments (14) on "Waterbury woman, 20, arrested in Thomaston Avenue sting; two men sought"
person p1: role=accused,victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=relative,author age=- protected=decide why=author
screen p1: sex-trafficking-adult misidentified=yes
note: thread outs an arrested woman; a cousin's post tells force; the boyfriend accused only by private voice: D; police chief and alderman K; moderator author

**[[K p5 name|Gus Pelosi]]** · 7:02 am
About time. Chief [[K p4 name|Renata Spagnolo]] said she'd clean up that strip and she is. 20 years old and already a pro. Post the mugs.

**brasscityjan** · 7:15
They did post it, it's on the PD page, file says [[W p1 photo|20190827_DELVALLE_Y.jpg]] lol. She did my nails once.

**[[K p6 name|Marguerite Tillinghast]]** · 7:31
I'm the one that lives across from the place, so let me say what I saw, which the article doesn't. Girl comes down in socks. Snow on the ground, this is February. A man follows her out and takes her by the HAIR back in. I called. I called four times. [[K p4 name|Spagnolo]]'s people said it was domestic.

**[[K p5 name|Gus Pelosi]]** · 7:40
So she has a boyfriend. Doesn't make her a saint.

**holyland_kid** · 7:44
dude thats [[W p1 name|Yari]]. [[W p1 name|Yarelis Del Valle]]. we were in homeroom. [[W p1 school|crosby class of 17]]. she sang the anthem at graduation w the broken mic

**[[D p9 alias|c_delvalle_88]]** · 8:10
Take my cousin's name down please. You all don't know. [[D p2 name|Hector "Tito" Maldonado]] had her ID and her phone since Xmas, he put her ad up himself and he told her if she left he'd burn her mother's porch. He burned the trash cans first to show. She went out because of that. She is 20, she's not a "pro." My aunt [[W p3 name|Ivelisse]] can't even go to work for the looks.

**holyland_kid** · 8:12
sorry. cant delete it on my phone. didnt know. [[D p2 name|tito]] used to coach pee wee??

**brasscityjan** · 8:20
Is that the [[W p3 name|Ivelisse]] with the [[W p3 employer|pastelillo cart by the Green]]? Oh that's sad.

**[[D p9 alias|c_delvalle_88]]** · 8:22
JAN. stop.

**[[K p8 name|Ald. Raymond Fusco]]** · 9:05
I've spoken with Chief [[K p4 name|Spagnolo]] this morning. There's a review of the charge. Constituents can reach me at 203-555-0171. Kindly do not speculate about the young lady.

**[[K p6 name|Marguerite Tillinghast]]** · 9:18
Alderman [[K p8 name|Fusco]], review my four phone calls while you're at it. Dr. [[K p7 name|Abimbola Fashola]] at the urgent care told her to her face she could stay in the back room till somebody came. That's more than the city did. God bless [[K p7 name|Fashola]].

**scrap_iron** · 9:30
case no is [[W p1 id|U04W-CR19-0466]], anybody can look it up. [[W p1 name|DelValle]], DOB [[W p1 birthdate|2/14/99]], she lives [[W p1 address|3rd floor over the Laundromax on Willow]]. Facts not feelings

**[[K p5 name|Gus Pelosi]]** · 9:41
OK I didn't know about the porch. I take mine back. Leave [[W p1 name|Yari]] be.

**MODERATOR** · 9:50
This thread is closed. We have removed what we could see.
