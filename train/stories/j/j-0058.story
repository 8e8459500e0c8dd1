id: j-0058
genre: news
where: US-MN
published: 2022-06-03
title: Camel burgers and cardamom on the corner where the bank was
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=author age=- protected=no why=author
note: nothing to protect; business opening in St. Cloud

You order at the teller's window. The tea comes through the slot.

When [[K p1 name|Ubah Farah Jimale]] signed the lease for the old First Federal on St. Germain Street, her banker asked whether she meant to keep the vault. She did. It's the spice room, and on Wednesday morning its door stood open, all nine inches of it, letting the smell out on the avenue.

Teller's, as she has named it, seats sixty. The camel burger is $14. The goat is from a farmer in Rice, [[K p2 name|Norbert Molitor]], 70-odd, who was at the first table with his hat in his lap. "She haggled me down two dollars a head," he said. "I've been to cattle auctions with less shouting. I had a fine time."

[[K p1 name|Jimale]] came to Minnesota in 1998, worked nights at a turkey plant for eleven years, and then drove a school bus. Most of her staff used to ride it.

St. Cloud's community development director, [[K p3 name|Matt Gluek]], helped her with a facade grant of $20,000. He is also partial to the sambusa.

Her son, [[K p4 name|Liban]], 12, made the menu's drawings, including that of the camel, which is smiling. Asked whether it ought to, he thought about it. "It doesn't know," he said.

[[K p5 name|Kathy Schoenberg]]
