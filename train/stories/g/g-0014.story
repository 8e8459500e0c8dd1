id: g-0014
genre: interview
where: US-CO
published: 2022-01-30
title: 'Put my whole name in it': [[K p1 name|Trinidad Archuleta]] on eleven years of saying nothing
person p1: role=victim age=17 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=victim age=15 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-minor
note: survivor waives; the other girl in her story hasn't, and is named once; Trinidad is a town in Colorado as well

*[[K p1 name|Trinidad Archuleta]], 28, runs a bakery in Pueblo. At 17 she was convicted in Denver of soliciting. The conviction was vacated last month. This conversation has been shortened. — [[K p3 name|Benny Aragón-Wills]]*

**You asked me to use your name.**
Put my whole name in it. I had a number, I had a case, I had a street name. I never had my name in anything good until the bakery.

**How did it begin?**
With a ride home from Trinidad — the town, I know, everybody laughs. My mother liked it there. He was a friend's cousin. [[K p2 name|Marcus Dell Frye]]. He got ninety-six years so I can say that one too.

**You were posted online.**
Every night but Sunday. Sundays he went to his grandmother's. He'd say "we" made eight hundred. I never saw it. I had a phone with one number in it.

**And then you were arrested.**
The officer was nice! He gave me his gloves. But he wrote "suspect," and I was the suspect for eleven years. I couldn't get a lease.

**There was another girl.**
She was 15. She's a nurse now, she's got kids, she would die if anyone knew. So not her.
[*Later:*] The night that [[W p4 name|Jolene]] and I ran, we had one pair of boots. We took turns. We got as far as a Loaf 'N Jug, and the clerk locked the door behind us and stood in front of it. I bake him a cake every year.

**What did the judge say?**
Judge [[K p5 name|Oyunaa Batbayar-Cole]] read it all out, "vacated, vacated, vacated," and then she said, "Ms. [[K p1 name|Archuleta]], I apologize." I'd planned to be so cool. I wasn't.

**What should we call you now?**
[[K p1 name|Trini]]. Like on the sign.
