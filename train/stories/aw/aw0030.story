id: aw0030
genre: email
where: US-IL
published: 2019-08-14
title: Re: Is [[K p2 employer|Bright Fox Talent]] legit? (forwarded to all theater parents)
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=13 protected=no why=minor-not-in-crime
person p7: role=convicted age=- protected=no why=adult-convicted
screen p3: none
screen p6: none
note: honest talent agency checked by a school mother; words of force and fraud throughout; another man's old conviction stays; nothing to protect

From: [[K p1 name|Priscilla Amoah]] <[[K p1 email|pamoah@peoriastage.example]]>
To: Theater parents, Peoria
Sent: Wednesday

Hello everybody,

Since eleven of you have texted me whether the lady with the business cards is a trafficker, I did what I'd do with a used car and looked underneath.

Her name is [[K p2 name|Rosalind Fox]], license no. [[K p2 id|PEA-60417]], and she's run [[K p2 employer|Bright Fox Talent]] out of [[K p2 address|a storefront on Prospect Road]] for sixteen years. She took [[K p3 name|Imani Rutledge]], who's 16, to Chicago last month for the yogurt commercial. You've all heard the story that [[K p3 name|Imani]] "was taken to a hotel, they kept her phone and she never saw a cent." I asked the girl's father. Mr. [[K p5 name|Derrick Rutledge]] was in the next room the whole time. The phone was in a basket during filming, along with his. The check came Friday and it's in her college account. "She wants to go again and I want my weekend," [[K p5 name|Rutledge]] told me.

And my own [[K p6 name|Kofi]], 13, has been on Mrs. [[K p2 name|Fox]]'s books since May. No fee to join, ten percent when he works. He's worked once. He was a raccoon.

I also called the Attorney General's office. Their consumer man, [[K p4 name|Grant Wojcik]], was very patient. There's no complaint on her of any kind. What [[K p4 name|Wojcik]] tells parents: a crook wants money first, wants the child alone, wants pictures that you wouldn't hang in the kitchen, keeps the passport, talks about what you owe. If somebody does that, call the police the same hour.

He reminded me that we had one. In 2005 a [[K p7 name|Lyle Trask]] rented the ballroom at the Pere and sold "portfolios" at $900 apiece, and went to prison for fraud. No child was hurt, only checkbooks. Several of you have been telling people that [[K p7 name|Trask]] is Mrs. [[K p2 name|Fox]]'s ex-husband. He isn't. Her ex-husband's a podiatrist.

So: please stop calling it a sex ring in the pickup line. She heard it. She has a daughter in third grade here, who heard it too.

Auditions for *Oliver!* are on the 26th. Yes, there's a boy sold to an undertaker and a gang master who makes children steal. It has very good songs. [[K p6 name|Kofi Amoah]] would like you all to know that he's grown out of raccoons.

[[K p1 name|Priscilla]]
Costume room, [[K p1 phone|309-555-0188]]
