id: al0044
genre: comments
where: IE
published: 2012-08-09
title: 'Your say' on: Teen gets life for killing shop worker in Dundalk row
person p1: role=convicted age=17 protected=decide why=charged-as-adult
person p2: role=deceased,victim age=44 protected=no why=adult-victim
person p3: role=witness age=15 protected=yes why=minor-witness
person p4: role=author age=- protected=no why=author
person p5: role=author,bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=decide why=identifies-protected
person p9: role=author,bystander age=- protected=no why=adult-bystander
person p10: role=author,bystander age=- protected=no why=adult-bystander
screen: none
note: 17 at the time, tried in the Central Criminal Court, 18 and named at sentence: D; girl witness outed by angry thread; victim and officials K

Moderated forum. Newest last.

**[[K p4 alias|bordertown_bob]]:** Life at last for [[D p1 name|Shane Callan-Reilly]]. He'd turned 18 in custody so they could print it. About time. [[K p2 name|Manjit Gill]] was 44 and had been selling us the paper since the euro came in.

**[[K p5 alias|Una from the Quay]]:** I bought milk off [[K p2 name|Manjit]] that morning. He kept the broken biscuits for my fella. Over a naggin of vodka. He only asked him for ID.

**[[K p9 alias|mick_dk]]:** the girl should be done as well. she was in the shop. she's the one wanted the drink

**[[K p4 alias|bordertown_bob]]:** She was FIFTEEN and she is the reason that he was caught. Stood up in the Central Criminal Court for a day and a half. Mr Justice [[K p6 name|Barra Scanlan]] thanked her himself.

**[[K p9 alias|mick_dk]]:** thanked [[W p3 name|Shauna]] did he. i know the family. lovely people LOL

**[[K p5 alias|Una from the Quay]]:** You can't say that name in here. The judge put an order on it.

**[[K p9 alias|mick_dk]]:** which? theres only about forty [[W p3 name|Shauna]]s. this one had a [[W p3 body|shaved side and a snake in her ear]] till her ma made her grow it for court

**[[K p10 alias|Gardener]]:** and sold her story? no, she didn't. She lost her summer job, [[W p3 employer|the slushie van at Blackrock]], cos boys kept coming up and asking for vodka in it. I've a daughter in the same class in [[W p3 school|Muirhevna College]]. Have a heart.

**[[D p8 name|Jacinta Callan]]:** I'm his mother. I'm not here to defend [[D p1 name|Shane]]. He was drinking since he was eleven, and I was at work. I wrote to Mrs [[K p2 name|Gill]], I don't expect an answer. But that young girl was in my kitchen every day, and she did what I could not have done: she told on him. So leave [[W p3 alias|Shonzy]] be.

**[[K p4 alias|bordertown_bob]]:** That took some writing, [[D p8 name|Jacinta]].

**[[K p9 alias|mick_dk]]:** so we can have the mother's name, and his, but not [[W p3 name|S. Mullarkey]] from [[W p3 address|Cox's Demesne, the house with the trampoline]]. right so

**MODERATOR:** Last post will be removed and the account closed. I've rung Inspector [[K p7 name|Paula Devane]] at the station, who has asked that we keep the log. Inspector [[K p7 name|Devane]] says that there was a brick through a window last night. This is not a game. My name is [[K p4 name|Robert Tansley]]; I'm also [[K p4 alias|bordertown_bob]], which I should have said at the top; I knew [[K p2 name|Manjit]]. Thread closed.

**[[K p5 alias|Una from the Quay]]:** Mass on Sunday at ten, and the gurdwara coach leaves at one. [[K p5 name|Una Begley]], I've two seats.

*Related: Bill [[D p1 id|CCDP 44/11]], DPP v [[D p1 name|Callan-Reilly]]. Justice [[K p6 name|Scanlan]]'s remarks in full. Image gallery (4): [[W p3 photo|mullarkey_leaving_court_hood.jpg]]*
