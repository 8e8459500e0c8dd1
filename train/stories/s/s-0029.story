id: s-0029
genre: blog
where: US-SC
published: 2018-08-24
title: Why I'm using my name
person p1: role=author,victim age=19 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
screen: none
note: adult first-person signed: consent

I was 19, a sophomore, and [[K p2 name|Grant Hollowell]] was my resident adviser. He pleaded guilty in June to the assault. People say "the victim" like it's my job. It's not: I teach kindergarten at [[K p1 employer|Sandlapper Charter]] and I'm [[K p1 name|Tamsin Okoro]]. Print it. Spell it right. — [[K p1 name|Tamsin Okoro]], [[K p1 email|tamsin@okorowrites.example]]
