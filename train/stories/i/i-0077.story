id: i-0077
genre: email
where: CA-ON
published: 2022-09-27
title: Re: bail list tmrw, Hamilton — pls read before 9
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=author,official age=- protected=no why=author
person p4: role=author,official age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=accused age=- protected=no why=adult-accused
screen: sex-trafficking-adult misidentified=yes
note: victim services to duty counsel: fraud charges on cards run for her pimp; everything personal is in one paragraph; the next man on the list is plain bail

Hi [[K p4 name|Obinna]],

Sorry about the hour. Two of the women on your list tomorrow came through our office, but one's just a witness fee thing, so this is about no. 7.

[[W p1 name|Tiffany Nahwegahbow]], [[W p1 birthdate|Nov. 3, 2002]]. Charged Saturday with fraud under (x6) and possession of credit card data (info no. [[W p1 id|22-5550-1143]]). She bought gift cards at three Shoppers with cards that weren't hers. That part's true. She'll tell you she did it and that she's fine.

What she told our volunteer at 3 a.m. through the cell hatch: [[K p2 name|Rico]] ([[K p2 name|Ricardo Amaral-Soto]], 25, also in custody, separate file) has had her in short-stay condos since March. He sells her online to men, the posts are his, he sets the price, she's never held more than $20. He's got her status card and her bank card. In July she said she wanted to stop; he took the hair clippers to her head while a friend filmed, and said the next one's for her sister's phone. If the night is slow, she "does cards". That's the fraud.

She's 19. The bail officer has put her down for release to [[W p1 address|the Upper James address]], which is HIS. Please please don't let that go through. [[W p5 name|Auntie Roberta]] in [[W p1 place|Birch Island]] will sign and can be here by noon if her truck starts. There's a bed at [[W p1 place|the women's lodge on Locke]] till then.

She'll be the one with [[W p1 body|the toque on]]. Don't make her take it off.

[[K p3 name|Siobhan Doucet]]
Victim services, x. 0144

> On Sep 27, 2022, at 10:58 PM, [[K p4 name|Obinna Chukwu]] wrote:
> Anything I should know about no. 7? Crown's package is one page. No. 8 is [[K p6 name|Gary Plym]] again, he stole the same canoe.
