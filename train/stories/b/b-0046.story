id: b-0046
genre: alert
where: US-TX
published: 2015-06-03
title: AMBER ALERT CANCELLED — [[W p1 name|Nayeli Guadalupe Cantú]]
person p1: role=victim,missing age=5 protected=yes why=minor-victim
person p2: role=accused,relative age=28 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen: none
note: cancelled alert of a child abducted by her noncustodial father with a knife; the charge makes her a victim; with the alert over the identifiers are withheld

The AMBER Alert issued June 2 at 11:52 p.m. for [[W p1 name|Nayeli Guadalupe Cantú]], 5, is CANCELLED as of 6:40 a.m.

The child was recovered unharmed in the parking lot of a bakery in Ojo Seco by Trooper [[K p3 name|Hollis Brandt]], who had stopped for coffee. She was asleep in a booster seat with [[W p1 other|a plush axolotl]].

[[D p2 name|Joel Cantú]], 28, [[D p2 relation|the child's father]], was arrested at the scene without a struggle and is charged with aggravated kidnapping and with assault of the child's mother, [[W p4 name|Brenda Salinas]], who was cut on the hand. The vehicle, a tan 2004 Tahoe, TX [[D p2 vehicle|BRK 0175]], has been towed.

Broadcasters should stop using the picture. The state clearinghouse thanks the public: 61 calls, of which one was from Trooper [[K p3 name|Brandt]]'s own mother, who had seen the car go past her window at four.
