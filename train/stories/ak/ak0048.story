id: ak0048
genre: news
where: US-PA
published: 2023-04-21
title: Boy, 17, jailed as lookout was himself for sale, Erie judge finds
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=victim age=13 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=accused age=45 protected=decide why=adult-accused
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
note: boy charged as an adult but a victim of trafficking: rule 1 wins; mother of the younger is accused (D); same first name as a detective

By [[K p9 name|Ottavia Brill]]

ERIE — In the photograph that all of us ran he is wearing a hood and looking at the ground, and the word under him was LOOKOUT.

[[W p1 name|Dominic Alan Kosinski]] was 17 in November when city detectives raided the upper flat at [[K p2 address|717 East 22nd Street]]. They charged the tenant, [[K p2 name|Gerard "Jolly" Renfro]], 38, with selling a girl of 13 to men who came by appointment. The teenager who opened the door to those men was charged beside him, as an adult, with conspiracy. He's been in the county prison for five months: OTN [[W p1 id|R 415501-6]].

On Thursday Common Pleas Judge [[K p4 name|Evangeline Tripp]] let him go.

She had before her 212 pages from [[K p2 name|Renfro]]'s phone. Defense lawyer [[K p6 name|Isaac Feuer]] had asked somebody at last to scroll up. Two years before the girl, there were the same appointments, the same prices, and the name in the messages was "[[W p1 alias|Nico]]."

"He was fifteen," said [[K p4 name|Tripp]]. "He was put on the door when he got too tall."

The girl had told them in December. It's in the interview notes, which call her [[K p3 initials|R.]]: "He would knock first. He gave me his Hot Pocket. He said don't drink it if [[K p2 alias|Jolly]] pours." Asked by whom she'd been left at the flat, she said by her mother. [[D p8 name|Crystal Dawn Mattocks]], 45, is charged with having received $200 a week.

[[K p5 name|Det. Dominic Farrell]] sat in on the hearing. He'd made the arrest. "Same first name as me," [[K p5 name|Farrell]] said in the hall. "I keep on thinking of that. I got asked once, at the academy, what's the difference between a lookout and a hostage. I thought it was a riddle."

The District Attorney's office said that it "respects the ruling." It hasn't taken down its release, in which the link still ends [[W p1 url|/news/kosinski-renfro-charged]].

[[K p7 name|Lamar Teague]], who coached the boy in Golden Gloves until he stopped coming, was there to drive him. He'd brought [[W p1 other|the robe, gold, 132 LBS, DOM]]. "He weighed a lot more when he quit me," said [[K p7 name|Teague]]. "I should've asked what he was eating and who bought it."

The girl is in a foster home and she's doing well in math. That much was in the order. So, by a slip on the last page, in the list of those to be served, was "counsel for minor [[W p3 name|Raelynn Mattocks]]"; and [[K p6 name|Feuer]], reading it over a bench outside, muttered the first half of it aloud.

"[[W p3 name|Raelynn]]'s okay?" said his client.

The robe still fit in the sleeves. [[W p1 name|Kosinski]] put it on over the jail's sweatshirt. He asked to go by [[W p1 place|his grandmother's, over the bakery on Parade]], in the front door.
