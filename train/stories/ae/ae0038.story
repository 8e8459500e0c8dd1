id: ae0038
genre: news
where: GB-ENG
published: 2021-11-18
title: Car wash boss in the dock
person p1: role=accused age=39 protected=no why=adult-accused
person p2: role=victim age=31 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=accused age=27 protected=no why=adult-accused
screen p2: labor-trafficking
note: forced labour among traffic cases; accused's home unlike the victim's; a man with anonymity named by his ID card

Between a speeding vicar and a dispute about bins, Cleethorne magistrates sent a case of another order to the crown court.

[[K p1 name|Arben Dervishi]], 39, of [[K p1 address|22 Humber Mount]], is accused of requiring a man to perform forced labour at [[D p2 employer|Sparkle Hand Car Wash]] between January and August. The man, 31, from Fier, was charged £90 a week for a mattress, had his identity card put away "for safety" and was told his brother would be visited at home if he walked off, [[K p3 name|Ruby Adeyinka]] said for the Crown.

He slept above [[W p2 address|the shut chip shop on Kiln Street]]. The card, when officers prised open the till, read [[W p2 name|Hoxha, Besnik]].

A second man, [[K p4 name|Liridon Basha]], 27, of [[K p4 address|5 Seaview Court]], is charged with taking the rent. Neither entered a plea.
