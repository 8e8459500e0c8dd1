id: ac0013
genre: news
where: US-ME
published: 2010-10-10
title: Where the boats go in October
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=19 protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
note: crew, debts, no pay until the season, a boy kept aboard: near miss of tension, all adults, willing

[[K p3 name|Caleb Thurlow]] has not been ashore in nine days and he owes the captain four hundred dollars.

It is blowing thirty from the northeast. His hands are open at the knuckles. He's nineteen; he signed a paper in the truck without reading it; he will be paid, if he is paid, when the trip settles, less bait, less fuel, less the oilskins on his back. He says he has never been so happy.

"They all owe me," says [[K p1 name|Skip Beal]], who has fished the *Ardis B.* out of Stonington since before the boy was born. "And then in December I owe them, and it's a heck of a lot more."

The share system is as old as the granite. The crew eat on the boat's account. They may leave at any wharf, and one did, in Rockland, over a girl. [[K p1 name|Beal]] held his seabag for him and mailed it to Bangor at his own expense.

I asked his sternman, [[K p2 name|Tink Eaton]], if it was ever unfair. He considered. "Ask me in a bad year."

On the tenth morning it went flat. [[K p3 name|Thurlow]] slept on a coil of pot warp with his mouth wide. When they tied up he stepped onto the float, counted his bills twice, paid his four hundred, and asked what time they were leaving.

Text and photographs by [[K p4 name|Nora Lindqvist]]
