id: aq0046
genre: news
where: US-CT
published: 2005-11-23
title: Charity gala's books: a chaperone fee, a 'stable of girls' and $212,000 gone
person p1: role=convicted age=48 protected=no why=adult-convicted
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=bystander age=15 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=79 protected=no why=adult-victim
person p8: role=author age=- protected=no why=author
screen p3: none
note: embezzlement from a riding charity; girls, groom, stable, escort, recruited, sold horses; teen riders named as riders only, not victims

By [[K p8 name|Lydia Kaczmarek-Boone]]

LITCHFIELD — The invoice said "stable of girls, escorts, $4,400," and an auditor dropped her sandwich.

It was, it turned out, precisely what it said. The Hollow Oak Riding Fund, which puts city teenagers on horses, had hired sixteen young riders to escort the governor's carriage. The trouble was on the next line: the fund paid the $4,400 to [[K p1 name|Preston Wickham Sayre]], who kept it.

[[K p1 name|Sayre]], 48, treasurer of the fund from 1998, pleaded guilty Tuesday to first-degree larceny, [[K p1 id|CR05-0118827]]. Over six years he took $212,000. He lives at [[K p1 address|55 Chestnut Hill Road]], where there is a new barn, and drove until lately a Bentley, [[K p1 vehicle|marker 4-HOOF]]. To the boarders he's [[K p1 alias|Squire]].

His assistant, [[K p2 name|Colette Bisson]], 36, a groom by trade who was raised to bookkeeper "because I could add," has pleaded not guilty to forging 41 signatures, [[K p2 id|CR05-0119003]]. "He would say, 'You owe me, I took you off a shovel,'" [[K p2 name|Bisson]] told reporters. "I was paid every Friday. I just should have read what I signed."

State's Attorney [[K p5 name|Aldo Ferrucci]] said the hardest to face were the kids. None lost money. But a mare called Penny Candy, whom they had broken, was sold to cover a hole, and then a pony.

"He sold Penny on my birthday," said [[K p3 name|Shanice Walcott]], 17, of Waterbury, captain of the drill team and the one on the gray with [[K p3 other|No. 7 on the blanket]]. "I'm not anybody's victim. I'm just extremely mad." She rides in from the bus stop at [[K p3 address|Exchange Place]] three afternoons a week.

[[K p4 name|Luz Camacho]], 15, the youngest, who has a [[K p4 body|hoof-shaped scar on her shin]] from the pony in question, wrote to the judge. It's a page long, and it asks where the pony is.

Judge [[K p6 name|Constance Birdsey]] read it out, and then asked [[K p1 name|Sayre]] the same. He believed that the pony was in Vermont.

The fund's founder, [[K p7 name|Mrs. Eloise Thrall]], 79, who had put up her own pearls one winter to buy hay, said she had been groomed as neatly as any horse. "He came to tea. He brought lemon bars. It turns out I paid for those," said [[K p7 name|Mrs. Thrall]].

Under the agreement [[K p1 name|Sayre]] will serve three years and give back the barn. State's Attorney [[K p5 name|Ferrucci]] added a condition of his own in pen. By nightfall on Tuesday a trailer had been seen going north through Canaan, with Miss [[K p4 name|Camacho]], her mother and a bag of carrots in the truck ahead of it.
