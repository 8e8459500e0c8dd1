id: t0069
genre: news
where: US-WI
published: 2014-03-20
title: Ice-fishing guide kept clients' licenses, and that's a crime
person p1: role=accused age=53 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; kept licences, debt, shack, "couldn't leave"

OSHKOSH — They couldn't leave because the truck was under the ice.

Beyond that, accounts differ. [[K p2 name|Al Novotny]] and [[K p3 name|Rajiv Menon]] say that guide [[K p1 name|Curtis "Walleye" Brandl]], 53, kept their fishing licenses and wouldn't hand them back till the two paid for the tow. The debt he named on Saturday was $300. It had grown to $1,900 by the time a diver came.

[[K p1 name|Brandl]] is charged with theft by bailee. Warden [[K p4 name|Jo Kellner]] says it is her first. "He cooked for us, mind you," [[K p3 name|Menon]] said.

