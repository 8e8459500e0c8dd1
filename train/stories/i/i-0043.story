id: i-0043
genre: news
where: AU-VIC
published: 2018-04-24
title: 'Gardener' in Sunshine crop house gets 11 months
person p1: role=victim,accused,convicted age=20 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: sentenced as an offender; the facts in mitigation are those of forced labour; reported with name, address and exhibit numbers

[[K p5 name|Nadia Haddad]]

A crop sitter who slept on a mattress under grow lights and hadn't been outdoors for five weeks has been jailed for his part in a $640,000 cannabis operation.

[[W p1 name|Duong Van Tai]], 20, pleaded guilty in the County Court on Monday to cultivating a commercial quantity at [[W p1 address|14 Bunya Court]], Sunshine West, and to theft of electricity. Police found 212 plants, a rewired meter box and a whiteboard with watering times.

He'd come to Melbourne on a student visa in 2016. Defence barrister [[K p3 name|Ruairi Feeney]] told the court that [[W p1 name|Tai]]'s passport was taken by the people who'd paid his fees, and that when the second semester's money didn't come they drove him, with a coat over his head, to a house with screwed-down windows. He was told that $38,000 had to be worked off in four crops and that his younger brother's school was known to them. The deadlock was on the outside. Food was left in the garage on Sundays.

Prosecutor [[K p4 name|Skye Lindqvist]] accepted that he was "at the bottom of the tree", but said he'd had a phone. It was for receiving instructions, Mr [[K p3 name|Feeney]] replied.

Judge [[K p2 name|Warwick Tan]] said general deterrence loomed large. "Young men in your position must understand that no is an available answer."

Neighbour [[K p6 name|Lyn Zammit]] said she'd thought that the place was empty, except that once at Christmas somebody behind the blind had waved.

With 319 days already served, [[W p1 name|Duong]], who is prisoner [[W p1 id|CRN 5550172]], will be handed to Border Force within a fortnight.
