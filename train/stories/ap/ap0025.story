id: ap0025
genre: blog
where: US-OR
published: 2017-09-24
title: Notes from the pew: what the vestry was told
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=63 protected=decide why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=deceased age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: parish blogger; organist charged (no relative, K; the church where the victim sings W), rector accused by a private voice D; a deceased parishioner K

I'm a retired actuary, I count things, and so I'll begin by counting. Ten at the vestry meeting. One empty chair. Two versions of the minutes.

You'll have read in the Register-Guard that [[K p2 name|Julian Prather]], 37, our organist, was arrested at the console on the 13th and charged with sexual abuse in the second degree. The bail is $100,000. [[K p2 name|Julian]] came to us in 2012 from Spokane and plays Widor as though late for a train. He may be innocent. The law says I'm to think so. The county's case is [[K p2 id|17-CR-55519]], should anyone want to follow it.

The paper says "a church." It's ours, [[W p1 place|St. Brendan's on Olive]], where the person was a paid chorister. I gather that everyone in Eugene knows.

What the vestry was told by Detective [[K p5 name|Lou Ferrante]] was brief, and correct. What it was told by the chair of the altar guild was not. "It's [[W p1 name|Sebastian]], you know, the tall boy, [[W p1 name|Seb Yamada]], he has the key to the loft," she said, before a visiting deacon. [[K p5 name|Detective Ferrante]] put down his cup. I have never heard a cup put down like that.

And it went into the minutes! In the first version they read, "Prayers were offered for [[W p1 name|S. Yamada]] and his mother [[W p9 name|Keiko]], who does our books." I've asked the secretary, [[K p7 name|Wilfred Noyes]], to strike it. [[K p7 name|Wilfred]] said that minutes are minutes. I said that a millstone's a millstone.

Now for the empty chair. I'm going to say what I think, in my own name, and take what comes. I believe that our rector, [[D p3 name|the Rev. Canon Anthony Bledsoe]], knew in Lent. A chorister's parent wrote to him on Ash Wednesday. I've seen the envelope. [[D p3 name|Canon Bledsoe]] moved practice from Tuesday to Thursday, and that was all he did. No one has charged him with anything, and perhaps failing to open a letter isn't an offense. He's 63 and has a house at the coast.

The bishop's chancellor, [[K p6 name|Marguerite Achebe-Holt]], will be with us on the first Sunday of October. [[K p6 name|Ms. Achebe-Holt]] asks that you bring facts and leave adjectives at home.

Of the boy I shall only say what I can vouch for. He turned the pages for me at the funeral of [[K p8 name|Dorcas Wimple]] in June, when [[K p8 name|Dorcas]], who was 101, had left instructions for all nine verses. He never lost his place.

A reader has kindly pointed out that the parish website still has last year's Lessons and Carols with the solo credited, [[W p1 url|stbrendans.example/audio/yamada-once-in-royal.mp3]]. He's quite right. I've asked for it to come down, and I listened once more before I did.

Next week: the roof.

[[K p4 name|Everett Crain]]
