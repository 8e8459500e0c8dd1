id: ac0048
genre: interview
where: US-DC
published: 2014-10-12
title: Five questions for the woman who made the embassy cook's trousers
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: interview with tailor; diplomat's cook; name sewn; residence W; consul named accused (sued)

**You are a tailor. How did you come into this?**

By the hem. A gentleman brings me a cook's trousers to shorten. I say, where's the cook? You can't hem a man who's not there. He says, the cook does not go out.

**And then?**

I say, measure him. He comes back with a string. [[K p2 name|Fausta Morello]] has been forty years on Connecticut Avenue, and nobody brought me a string. There was a knot where the ankle is. It's a swollen ankle. So I put my card in the pocket.

**He found it?**

In a month comes the same pants. Too long, still. In the pocket is the card and on the back: *three years, no day, no money, he has my passport, he says my brother will go to prison at home. Please more pockets.*

**"More pockets." That's a wonderful thing to ask for.**

I put nine. I wrote back in each. We're four months like this. Then a lady from the legal aid, she puts *her* card.

**The former consul, [[K p3 name|Mr. Idris Belhadj]], has been sued and has denied it.**

He still owes me for the hem.

**Do you hear from the cook?**

He sleeps now in a bed. Before it was the boiler room at the [[W p1 address|house on Tracy Place]]. He'll make for me the fish. Here, I have the label that I was going to sew for him, you want to see? Red thread. [[W p1 name|M. OUEDRAOGO]]. He says, with an H at the end of [[W p1 name|Moussah]], his mother liked it.

*— [[K p4 name|Perry Kincaid]]*
