id: ac0039
genre: news
where: US-UT
published: 2010-02-14
title: Valentine
person p1: role=victim age=30 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=33 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
note: florist's story; adult DV victim D; no children

A florist knows everything. That's the first thing [[K p5 name|Inez Tolman]] will tell you, and the second is what a dozen long-stems go for in Provo on the thirteenth.

The thirteenth is when the husbands who remember come in. The fourteenth is for those who don't, and on the sixteenth, every year, come a few who have done something.

There was one that came on the sixteenth of every month. He'd stand at the cooler with his collar up. White lilies, and on the card the same: *Never again.* She delivered them herself, to a [[D p1 employer|dental office]] on Center Street, and the receptionist signed for them with her [[D p1 other|left hand, then the month after with her right]].

In November [[K p5 name|Inez]] wrote her own number on the back of the card.

Police were called to an apartment on New Year's Eve. [[D p2 name|Trent Oldroyd]], 33, is charged with aggravated assault. Detective [[K p3 name|Kalani Fonoti]] told the court that the wife had been able to reach a telephone since she'd been sitting by it, she said, for about six weeks.

[[D p1 name|Melanie Oldroyd]] is thirty. She's gone back to her mother's name, and works mornings in the shop, stripping thorns. She does the cards. She has, says [[K p5 name|Inez]], an eye for who ought not to be sold any.

[[K p4 name|Brigham Castleton]]
