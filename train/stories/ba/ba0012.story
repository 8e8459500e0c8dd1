id: ba0012
genre: news
where: US-AK
published: 2004-08-13
title: Cold cabins, short checks, open road: labor board rules on Kenai cannery
person p1: role=victim,witness age=24 protected=no why=adult-victim
person p2: role=victim,witness age=53 protected=no why=adult-victim
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p1: none
screen p2: none
note: near miss: fish processors, unpaid overtime; could leave and did; nothing to withhold

By [[K p7 name|Summer Halvorsen]]
Peninsula Tide

KENAI — Nobody was chained to the slime line at Redoubt Select Seafoods. Both sides agreed about that. What they argued over for three days in the borough building was $7.15 an hour and who pays for rain gear.

State wage investigator [[K p4 name|Lamar Dubose]] found Tuesday that the cannery shorted 66 processors of overtime in the 2003 season, some $118,000 in all. He did not uphold a union leaflet that spoke of "forced labor on the Kenai."

[[K p1 name|Oleksandr Hrytsenko]], 24, a student from Poltava, handled pink salmon for ten weeks. The company lent him $400 for boots and a plane ticket from Seattle. When he learned that a gillnetter would pay him double, he left with the loan still open.

"They were angry, they shook my hand," said [[K p1 name|Hrytsenko]]. "My passport was under my pillow, with a photograph of my dog." He is owed $1,340 on claim [[K p1 id|KE-04-0155]].

[[K p2 name|Lourdes Agbayani]] of Kodiak, who has worked canneries since she was 17, had harder things to say. The women's cabin had one heater. A foreman told them to be back by ten. "I am 53. I told that boy he could be back by ten," [[K p2 name|Agbayani]] said. She went to bingo.

Owner [[K p3 name|Chase Rutherford]], 60, said bears were the reason for the latch on the bunkhouse door. It opens from inside, as [[K p4 name|Dubose]] established by opening it.

[[K p3 name|Rutherford]], who lives in a motor home at mile 12 of [[K p3 address|Kalifornsky Beach Road]] from May to September, will pay what's owed in two installments. He will not appeal. "I can't add, that's my crime," he said, and gave out his own number, [[K p3 phone|907-555-0133]], for anyone who doesn't get a check.

Attorney [[K p5 name|Feodora Kvasnikoff]], assigned to watch for the state's law department, said she had come with other questions in her folder: threats, papers kept, debts that can't be paid down. "I put every one of them to every worker alone," [[K p5 name|Kvasnikoff]] said. "I got no, no and no, and one marriage proposal."

The leaflet's author, sociologist [[K p6 name|Bertrand Ouimet]] of Anchorage, stood by his use of the term. He has studied plants farther west where, he said, a girl of 16 had been kept on a floating processor until spring. Asked if he meant this one, [[K p6 name|Ouimet]] said that he did not.

Twelve former employees have returned this summer, among them [[K p2 name|Mrs. Agbayani]], whose bunk has a second heater. She bought it herself, and has the receipt in with her claim.
