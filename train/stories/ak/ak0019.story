id: ak0019
genre: blog
where: US-PA
published: 2018-08-20
title: What we knew at [[D p2 place|St. Casimir's]], a parishioner writes
person p1: role=accused,deceased age=- protected=no why=adult-accused
person p2: role=victim age=11 protected=yes why=sexual-offence-victim
person p3: role=victim age=12 protected=no why=consented
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
note: parish blogger, one survivor waived with a press conference; the second given away by piece: pew, brother's band, initials; church is where victim attended

I have cleaned the brass at [[D p2 place|St. Casimir's]] for twenty-six years, so let me tell you what the grand jury left in the polish.

The report gives [[K p1 name|Father Edmund Walenta]] nine pages. He was here from 1979 to 1986. He died in 2003 with an honor guard. [[K p5 name|Bishop Raphael Tunney]] says he "had no actionable knowledge" and I would like to know what kind he had.

[[K p3 name|Joey Pilarski]] stood up at the fire hall on Thursday in front of four cameras and said: that's me on page 611, I was twelve, use my name. [[K p3 name|Joe]] is 51 and drives a plow. I held his coat. He said [[K p1 name|Walenta]] took him to the lake with the big radio, and after that he never could abide a ballgame. State Attorney [[K p4 name|Luanne Crispin]] shook his hand. If anybody has something to say about [[K p3 name|Pilarski]], he has told me to tell you he's in the book.

But there is another on page 613 that did not stand up, and I've been hearing his name at the coffee urn all week, and it must stop. He was eleven. He's got a right to be nobody. I'm only going to say that the report says "a boy whose family sat by the St. Anthony window," and every one of you over fifty has looked at that window and said, oh, [[W p2 name|the Dombek boy]].

Well, quit looking. [[W p2 name|Stevie]] was a sweet child and he's a private man. He's been good to this parish; who do you think pays for the lilies? He'd be horrified. Mrs. [[K p8 name|Agnes Szot]] telephoned him at [[W p2 employer|the credit union]], on the work line!, to say that she was praying for him, and he had to shut the office door.

His brother plays [[W p7 other|the concertina in the Anthracite Dutchmen]], you all know [[W p7 name|Richie]], and it was [[W p7 name|Richie]] that broke the rectory window in '84, and I am sorry now I told.

So: no more. I'm taking down the 1981 First Communion picture from this page since somebody drew an arrow on it ([[W p2 photo|1981_communion_row2_S_Dombek.jpg]]). [[K p8 name|Agnes]], you can find your own copy. [[K p5 name|Bishop Tunney]] can come and explain himself from the pulpit or he can stay in Scranton and eat cake.

As to the question in the comments, "Is S.D. also the one on page 702," no. That's another S. And don't write "[[W p2 initials|S.D. who lives in the green duplex on Bellevue Street]]" and think you have been discreet.

Bingo is canceled. Brass polish is $8.99, I'm donating it.

— [[K p6 name|Theresa Gryzbowski]], [[D p2 place|St. Casimir's]], South side

P.S. If you sat by the window and it happened to you too, [[K p4 name|General Crispin]]'s line is 717-555-0109. They don't ask where you sat.
