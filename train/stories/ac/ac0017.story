id: ac0017
genre: interview
where: US-FL
published: 2022-03-27
title: [[K p1 name|Beau Castellanos]] on the night he lost everything
person p1: role=bystander age=33 protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=adult-bystander
note: sports interview, hotel raid, women in the room, cash, nothing to protect

**They came through the door at five in the morning. Tell it.**

Six guys with jackets. I'm in my underwear, there's two women in the room, cash all over the bed. It looked like a movie.

**The women were?**

My sister-in-law and my cornerman, [[K p3 name|Gigi Valdez]]. We'd been counting the gate. Forty-one thousand in tens. You ever try to count tens at five in the morning? She'd just gotten us to the end.

**And the police wanted?**

The fellow in 410. We were 401. Some pills thing, grown men, nobody I knew. They were very nice after. One of them'd seen me fight in Tampa, so I signed his vest.

**But you say you lost everything.**

We had to start over! She'd lost count! [laughs] No. What I lost that night was the belt. I was so tired that I walked into Pacheco's left in the second round like a man looking for the bathroom.

**You're thirty-three. People say you've been used, that the promoter owned you.**

He advanced me some, I owed him some, and now I don't. I read my contracts. My mother's a paralegal.

**What's next, [[K p1 name|Beau]]?**

Sleep. Then Orlando.

*Interview by [[K p2 name|Dez Whitlock]]*
