id: ag0050
genre: news
where: AU-SA
published: 2017-08-24
title: Massage college closes owing students $1.3m
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=28 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
screen: none
note: business failure; massage, passports, debt; nothing to protect

The exercise book is on the liquidator's desk. It shows what the Torrens School of Remedial Massage owed: to the landlord, to the laundry, to the man who sold it forty tables.

"And then there's a page at the end headed Students," said [[K p3 name|Gordon Pfitzner]], who was appointed on Monday. "There it just says sorry."

[[K p2 name|Achara Lindner]], 28, gave up a job in Darwin and paid $9,800 in advance. She'd handed in her passport to be copied; it came back by courier with a coupon. "I don't want a debt paid in coupons," she said.

Director [[K p1 name|Brett Scholz]] has been charged with trading while insolvent. He did not come to the door, but a customer did, in a towel.
