id: y0078
genre: news
where: IN-KL
published: 2017-02-16
title: Girl in ‘theft’ case told panel of four men and a ledger
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: long; girl held as juvenile thief; hamlet, school, aunt's name, dog

[[K p7 name|Shylaja Variath-Mappila]]

KASARAGOD: The complaint was about a gold ring, three and a quarter grams.

It was lodged on January 30 by [[K p2 name|Bindu 'Lakshmi' Thazhathuveettil]], who runs a ladies' tailoring unit from a rented house. According to it, an errand girl had taken the ring from a dressing table and gone off. The girl was caught at the railway station, the ring on her thumb, and the Juvenile Justice Board sent her to [[W p1 address|the Government Observation Home at Kodalimugham]] as a child in conflict with law, in [[W p1 id|C.P. 14/17]].

There she wouldn't sit with her back to the door. A counsellor, [[K p5 name|P. V. Radhamany Amma]], asked what she sewed at the unit. She said that she couldn't sew.

What she said after that filled nine pages. She'd been taken out of Standard X at [[W p1 school|GHSS Manjanadka]] after her father died, and placed with the tailor by an aunt, [[W p6 name|Sarojini K.]], who believed that she would learn a trade. There was one machine. Men came to be measured; some measured nothing. The tailor wrote each in a ledger by his vehicle number, ₹1,500 or ₹2,000, and the girl's share was put against her "keep". The ring was given by one of the four she remembered best, a bank's gold-loan clerk. She didn't steal it. She wanted, she said, something to buy a ticket with.

The ledger was found on Tuesday in a rice bin.

[[K p2 name|Bindu]] and the clerk, [[K p3 name|Jithin Raj Kodoth]], have been arrested under POCSO, and sections 4 and 5 of the Immoral Traffic (Prevention) Act. Seventeen vehicle numbers remain.

The theft case, it turns out, has not been withdrawn. "The Board sits on Fridays," DySP [[K p4 name|M. A. Abdul Lathif Haji]] said. Meanwhile [[W p1 name|Remya Krishna]] is in the home, and has been asking after a lame brown dog called Dulquer at [[W p1 address|Karivedakam colony]], which nobody is feeding.
