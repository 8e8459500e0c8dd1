id: ag0092
genre: news
where: US-MT
published: 2023-03-17
title: Ag shop's '98 Ranger sells for charity, twice
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a boy sells a truck; a demand for $300 more; nothing to protect

FORSYTH -- The demand was for $300 more, and it came from the man who had just sold it.

"He bid against himself. I didn't know what to do, so I took it," said auctioneer [[K p2 name|Boyd Schellinger]].

The 1998 Ranger was rebuilt by seniors of the ag shop, under [[K p1 name|Colt Medicine Crow]], 17, who did the frame and all of the swearing. Rancher [[K p3 name|Arlene Knudsvig]] bought it for $2,900, gave it back to be sold again, and then, when bidding stuck at $2,600, lost her patience and bought it a second time at $3,200.

All of the money goes to the burn unit in Billings. The dog in the back seat was not included. There was some confusion about the dog.
