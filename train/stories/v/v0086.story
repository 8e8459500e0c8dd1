id: v0086
genre: press-release
where: US-WA
published: 2016-04-11
title: Port of Puget Sound seizes 40,000 counterfeit dolls
person p1: role=official age=- protected=no why=official
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect; "trafficking", "victims", "girls", "sold", "minors" of toys

TACOMA — Officers of U.S. Customs and Border Protection stopped a container last week in which lay, packed head to foot, some forty thousand girls made of vinyl.

The dolls, copies of a well known line, were consigned to [[K p2 name|Terrence Okafor-Lynd]], 44, of Kent, who has been charged with trafficking in counterfeit goods. They had been sold in advance to discount shops in four states. A laboratory found lead in the shoes.

"The victims here would have been children with a mouthful of shoe," said Port Director [[K p1 name|Carmela Bautista]]. "We look at what's moved and at who profits."

Import Specialist [[K p3 name|Ned Fitzhugh]] spotted the shipment by its weight. Real dolls of the make, he explained, have more hair.

[[K p2 name|Okafor-Lynd]] is to appear on April 25. All of the dolls will be shredded, with the exception of one, which is evidence and which someone has given a hat.
