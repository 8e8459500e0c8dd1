id: v0007
genre: news
where: US-HI
published: 2008-10-25
title: Kīhei Cane Toads paddle to fourth state crown
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=15 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; teenagers named in sport, "girls", "sold", "hurt", "held", a scar

By [[K p4 name|Jonah Pang]]

With a cracked seat and one paddle borrowed from the team they were racing, six girls from [[K p1 school|Maui Leeward High]] held off Hilo by a canoe length on Saturday for their fourth straight title.

Steerswoman [[K p1 name|Leilani Kaʻauwai]], 16, cut her chin at the second turn and will have a scar to go with the ribbon. "It hurt less than coming second would," [[K p1 name|Leilani]] said.

[[K p2 name|Summer Agbayani]], a sophomore who joined after volleyball let her go, set the stroke at 68 and never let it drop. Coach [[K p3 name|Uncle Mel Kaniho]] said that he'd been trying to get [[K p2 name|Summer]] into a boat since she was nine. "I sold her on it with malasadas," [[K p3 name|Kaniho]] said. "That's recruiting."

The team paid its own way over by car wash, plate lunch and one raffle. The boat stays on Hawaiʻi Island until summer because no one has the money to barge it home.
