id: o-0036
genre: news
where: JM
published: 2013-02-08
title: Higglers fined, handcart man freed, and magistrate takes tea
person p1: role=convicted age=- protected=no why=adult-convicted
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen: none
note: night court colour; several adults; nothing to protect; "Miss Girlie" is a 66-year-old woman

*Courts & Corners, with [[K p8 name|Winsome Facey]]*

Half-Way Tree, Thursday, and the fan has given up.

First up, two ladies of the market. [[K p1 name|Beverley Dacres]] and [[K p2 name|Inez "Miss Girlie" Tomlinson]], the latter 66 and in a church hat, are before Resident Magistrate [[K p4 name|Georgette Aiken]] for obstructing the sidewalk with yam.

"How you plead, [[K p2 name|Miss Tomlinson]]?"
"Guilty with explanation, Your Honour."
"What is the explanation?"
"Is where people walk."

$2,000 each or three days. They pay in fifties.

Next, [[K p3 name|Errol Whyte]], handcart operator, charged with larceny of a car battery the property of one [[K p6 name|Lascelles Chin]]. Constable [[K p5 name|D. Hibbert]] says he found the accused pushing the cart with the battery in it. Attorney [[K p7 name|Oswest Senior-Reid]] asks him was it a big battery or a small. The constable measures with his hands. Counsel asks [[K p6 name|Mr. Chin]], who's the complainant, to measure with his. They don't match by a good foot.

It transpires that [[K p6 name|Mr. Chin]] drives a Suzuki and the thing in the cart came out of a truck. The truck belongs to [[K p3 name|Whyte]]'s cousin. The cousin has been in the back of the court since nine o'clock with the receipt in a Bible and nobody asked him.

Case dismissed. [[K p3 name|Whyte]] bows to the bench, the clerk, the constable and the fan.

Her Honour rises for tea at 11:15. In this column's opinion no tea was ever more honestly come by.
