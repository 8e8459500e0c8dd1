id: ad0084
genre: social
where: US-GA
published: 2024-11-17
title: Threads: "I was the babysitter in the Peachtree case" – replies
person p1: role=victim age=16 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p3: sex-trafficking-minor
note: survivor signs her own text as adult (K); she slips with another survivor's name; a reply adds the job

**[[K p1 alias|@monique.speaks]]**
I'm [[K p1 name|Monique Abernathy]], I'm 29, I'm a nurse, and I'm using my own name because for three years I went by one that he gave me.

I was sixteen. I answered an ad to mind a baby. There was no baby. [[K p2 name|Corliss Byrd]] had a house with five bedrooms and a credit-card reader. I minded the phones first and then I wasn't minding the phones. He's doing thirty years. Hi [[K p2 name|Corliss]].

People ask how I got out. A fifteen-year-old got me out. She put a note in a customer's shoe. She's never told a soul so I won't tell you who. [[W p3 alias|Lil Bit]], if you see this, I love you.

**@atl_rae:** crying at work. AUSA [[K p4 name|Wen Castellaw]] posted this too 🕊

**@no_ceilings:** [[W p3 alias|lil bit]] as in [[W p3 name|LaTrice]] from [[W p3 employer|the wing spot on Memorial]]?? she has that nickname since kindergarten

**[[K p1 alias|@monique.speaks]]:** Please delete. That's on me. I thought nobody'd know it but us.
