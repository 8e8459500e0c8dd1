id: ac0014
genre: email
where: US-GA
published: 2020-12-04
title: Advent letter from the house
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: NGO newsletter; residents by first name; caption and thank-you card slip; shelter street W; cat; pseudonym for one

Dear friends,

The tree is up, and leaning. Biscuit, the three-legged cat, has had the lower third.

You will want to know about the kitchen. It's finished! Thank you to [[K p4 name|Harold Pettiway]] and the men of Mount Olive for the tile. On the first night six women stood and looked at a dishwasher as if it might leave.

Every Advent we tell you one story with leave. This year it belongs to someone we'll call Dee. She was in the Fulton County jail three times for the same corner before anyone asked who dropped her off there. It was a man who held her little boy's birth certificate and his grandmother's address, and he would say both of them out loud. Dee was twenty. On the last occasion a bailiff gave her our number on the back of a parking stub. The charges were vacated in June. She's our baker now, and the one [[W p1 other|who laughs in our alto row]].

And our youngest: sixteen, from Macon, sold by a cousin's friend to pay for his truck. She's in tenth grade and cross about it.

CAN YOU HELP? Twin sheets, bus cards, a left-handed guitar for [[W p2 name|Raven]]. Parcels by daylight please to [[W p1 address|the green door at 1190 Oglesby]], not the church.

With joy,
[[K p3 name|Sister Agnes Toomey]]

*Photo: the new oven. From left, [[W p1 name|Deandra Mayweather]], [[K p3 name|Sr. Agnes]], [[K p4 name|Mr. Pettiway]]. Biscuit not pictured.*
