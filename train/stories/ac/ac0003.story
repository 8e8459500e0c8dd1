id: ac0003
genre: interview
where: US-CA
published: 2019-07-21
title: "I chose the yellow dress": a conversation with [[K p1 name|Rosalinda Cuevas]]
person p1: role=victim age=19 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=victim age=15 protected=yes why=trafficking-victim
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult
screen p3: sex-trafficking-minor
note: survivor explicitly named; but names her friend, who did not choose; friend's bakery

*[[K p4 name|Bettina Yoo]] talks with the Fresno councilwoman about being visible. [[K p1 name|Cuevas]] asked us to use her full name. "Print it big," she said.*

**You begin your speeches with a dress.**

A yellow one. I had saved for it. The man who bought it for me at the end of that day said now I owed him for the dress, the bus, the room. I was nineteen. I thought debts were a thing banks did.

**How long were you in the house?**

Eleven months. [[K p2 name|Ruben Alcantar]] would hit the wall by your head first. Then not the wall. Eight, nine customers, and he kept the book. He's at Corcoran now. I don't say his name in church but I'll say it to you.

**You weren't alone.**

No. There was a little one. She was fifteen and she told the men eighteen because he stood there. [[W p3 alias|Nena]], we called her. She taught me to sleep sitting up. I look in the window of the [[W p3 employer|panadería on Tulare Avenue]] where she does cakes now, and she waves with the frosting bag.

**Does she speak in public?**

Never, and she shouldn't have to. [[W p3 name|Yesenia Quiroz]] is braver than me and you will not find her on a stage.

**What would you say to the girls reading?**

That the wall is not your head.
