id: i-0031
genre: news
where: AU-NSW
published: 2016-07-01
title: Farmer jailed for 31 years: "She told me to hide in the header"
person p1: role=victim,deceased age=38 protected=decide why=domestic-violence-victim
person p2: role=convicted,relative age=45 protected=decide why=identifies-protected
person p3: role=witness,relative age=9 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=- protected=no why=adult-bystander
screen: none
note: domestic murder with a child witness in the house; the parents' names name the child; her pony, school bus and interview

By court reporter [[K p7 name|Damien Szymanski]]

The girl was nine. She counted to a thousand, the way her mother had told her to, and then she counted to a thousand again.

On the Wagga Wagga Supreme Court's screen on Thursday her recorded interview was played one last time before Justice [[K p4 name|Rosalind Achterberg]] sent [[D p2 relation|her father]] to prison for at least 23 years.

[[D p2 name|Craig Anthony Lindner]], 45, shot [[D p1 relation|his wife]], [[D p1 name|Melanie Lindner]], 38, in the machinery shed of their wheat property on 3 October 2014, a day after she'd told him she had signed a lease in town. He claimed the rifle discharged as he put it away. The jury was out for 70 minutes.

"You did it in the hearing of your child, and then you rang your agronomist," the judge said.

The child can't be named under the Children (Criminal Proceedings) Act. She had been told to climb into the cab of the header. From there she heard an argument, "then the bang, then Dad saying the F word to the dog". After the second thousand she walked four kilometres in ugg boots to the home of a neighbour, [[K p9 name|Neville Priest]], who rang triple-0.

Detective Sergeant [[K p5 name|Alana Mitchell-Ng]] said outside that the child had been "the best witness I've ever had, of any size". Crown prosecutor [[K p8 name|Gavin Whelan SC]] declined to comment.

[[D p1 name|Melanie]]'s mother, [[D p6 name|Judith Fahey]], read a statement on behalf of the family. "Our daughter did the books, the lambing and the school run. We'd like her to be remembered for her lemon slice and not for a shed." She asked that media keep away from the child, who lives with her now and has gone back to [[W p3 school|St Brigid's]], "where she's got [[W p3 other|her pony Biscuit in the agistment next door]] and her own desk".

The property, [[W p3 address|Glenara, on Four Mile Lane]], is being sold.

A photograph tendered on sentence was released by the registry in error on Thursday afternoon and recalled within the hour. It shows a birthday cake with nine candles and the words [[W p3 name|Happy Birthday Imogen]] in pink.

[[D p2 name|Lindner]] didn't look at the gallery. He'll be 68 before he can ask for parole.
