id: ar0006
genre: news
where: US-AL
published: 2023-02-14
title: Boy, 16, who cleaned kill floor at night was charged with forgery; lawyers call it forced work
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=19 protected=yes why=trafficking-victim
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p6: labor-trafficking
note: labour; false papers in another name; the pastor who found them stays; trailer where they slept is W, plant where he only worked D

By [[K p8 name|Wiley Prewitt]]
Sand Mountain Sentinel

CORLEY, Ala. — Before he was a defendant, the boy was [[W p1 id|Employee 4471]], age 28, of Laredo, Texas.

None of that was so. [[W p1 name|Mateo Ixcoy Velasquez]] was 16 and had been in Alabama for five weeks when a deputy stopped the van that was carrying him home from [[D p1 employer|Blue Ridge Provision]], where he hosed blood off the deboning line from 11 p.m. to 7 a.m. In his boot was a card that said [[W p1 alias|Julio Cantu]]. He was charged as an adult with possession of a forged instrument, No. [[W p1 id|DC-2022-611]], because the card said that he was one.

"They booked the card," said his attorney, [[K p4 name|Rosalind Tate]]. "Nobody looked at [[W p1 name|Mateo]]. He still has baby teeth in the back."

[[K p2 name|Efrain Castellanos]], 39, who had issued the card, was arrested in January with his partner, [[K p3 name|Donna Kay Whisenant]], 47. Each faces two counts of human trafficking in the first degree. Investigators say [[K p2 name|Castellanos]], who is called "[[K p2 alias|El Primo]]" and lives at [[K p2 address|55 Turkey Pen Lane]], told the boy that he owed $9,600 for the ride north, that the interest ran by the week, and that the house his mother had pledged in Quiché would be taken if he quit. [[K p3 name|Whisenant]] kept the ledger. It is written in purple ink.

They slept seven to [[W p1 address|a single-wide behind the old Pure station on Gunter Gap Road]]. A padlock hung on the outside.

One of the seven was [[W p6 name|Baltazar Ixcoy]], 19, the boy's cousin, who [[W p6 body|lost the tips of two fingers]] in October and was taken not to a hospital but to [[K p3 name|Whisenant]]'s kitchen table. He owed the most. When he asked for his passport, he said, [[K p2 name|Castellanos]] laid it on the stove and turned on the burner.

The Rev. [[K p7 name|Harlan Meeks]], who holds a Spanish service Sundays, noticed [[W p6 name|Baltazar]]'s hand in the communion line. "I didn't know what I was looking at," [[K p7 name|Meeks]] said. "I knew it wasn't right."

District Attorney [[K p5 name|Forrest Lumpkin]] said that the forgery charge "remains under review." [[K p5 name|Lumpkin]] added that the state needs [[W p1 name|Velasquez]] as a witness and would rather not have him deported in the meantime.

[[K p4 name|Tate]] has asked for a special visa for both young men. The boy has been moved to [[W p1 place|a foster family in Cullman]], where he is learning to drive a riding mower.

The plant said it relies on contractors. It did not say whether [[W p1 id|Employee 4471]] had been replaced.

He had, according to a timecard the Sentinel has seen. The new one is 26, and of Laredo.

Donations of boots may be left with Mr. [[K p7 name|Meeks]] at the church office, 256-555-0109. Men's 7, for [[W p1 name|Mateo I.]], and 9 for the one the congregation calls [[W p6 alias|Tazo]].
