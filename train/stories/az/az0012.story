id: az0012
genre: news
where: US-FL
published: 2018-01-25
title: Council hears how to spot trafficking, then argues about golf carts
person p1: role=public-figure,official age=63 protected=no why=official
person p2: role=expert age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=18 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=accused age=37 protected=no why=adult-accused
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=14 protected=no why=minor-not-in-crime
screen p2: none
note: NOTHING to protect: talk of a hypothetical girl of 14; a 14-year-old who won a prize; a golf cart theft suspect with booking number

By [[K p7 name|Sidney Arbogast]]

LAKE PLACID — The first hour of Monday's council meeting was about human trafficking and the second about golf carts, and it was the second that needed the gavel.

[[K p2 name|Dr. Winifred Oduya]], who trains hotel staff for a nonprofit in Sebring, told the council that there's no case at present in Highlands County, and that she would like to keep it so. "Picture a girl. She is 14. She has two phones and no bag. She looks at the man before she answers," [[K p2 name|Oduya]] said. "There's no such girl, I made her up for the slide. But some clerk will meet her."

Mayor [[K p1 name|Clifton Dupree]], 63, asked if the town should buy posters. They cost $4 apiece. Councilwoman [[K p3 name|Bev Sandoval]] moved to buy twelve. It passed, 5-0.

[[K p4 name|Jasmine Rolle]], who turned 18 in December and works the desk at [[K p4 employer|the Tower View Lodge]], said she had taken the training and thought that every clerk ought to. "I'm the age of the girls they talk about, pretty much," [[K p4 name|Rolle]] said. "A customer asked me when I get off work and I used what she taught us. He turned out to be asking about the pool."

Then came the carts. Chief [[K p5 name|Emmett Fusilier]] reported that three had been stolen on [[K p6 address|Catfish Shores Drive]] and found at the home of a man on the same street. [[K p6 name|Ricardo Ignacio Peña]], 37, was booked into the county jail on Jan. 18 (No. [[K p6 id|18-000291]]) on three counts of grand theft. [[K p6 name|Peña]] has told officers that the carts were left at his house for repair. "He has a shop there, I'll grant him that," said Chief [[K p5 name|Fusilier]]. "He hasn't a customer who'll say so."

[[K p3 name|Sandoval]] asked why there should be 700 carts in a town of 2,300 people, half of them driven by children. The Chief said that Florida allows it at 14. "I was driving a tractor at nine," the mayor said.

"And look at you," said [[K p3 name|Sandoval]].

An ordinance to require lights and a horn was put off to February.

In other matters, the council gave a certificate to [[K p8 name|Tyrese Rolle]], 14, whose mural of caladiums on the fire house won the state prize. He is [[K p4 name|Jasmine Rolle]]'s brother, attends [[K p8 school|Lake Placid Middle]] and painted it in 26 days. He did not make a speech. "Thanks," [[K p8 name|Tyrese]] said. Mayor [[K p1 name|Dupree]] told him that it was the best speech of the night.

The posters will go up in March, [[K p2 name|Oduya]] said, by the ice machines.
