id: ad0035
genre: social
where: AU-WA
published: 2024-02-16
title: Marketplace: outboard, and the saga of the outboard
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
note: stolen boat engine, adults; nothing to protect

STOLEN Yamaha 40hp off my tinny at Woodman Point Thurs nite. Serial ends 0882. [[K p1 name|Trent Galvin]] [[K p1 phone|0491 570 156]]

EDIT 1: A bloke in Rockingham's got one for sale, "minor sticker residue", and the residue says [[K p1 name|GALVIN]]'S FOLLY in reverse. Going to have a look.

EDIT 2: Went to have a look. He asked $2,000. For my own motor. I said I'd get the cash.

EDIT 3: Got Sergeant [[K p3 name|Mel Okafor]] instead.

EDIT 4: [[K p2 name|Wayne Trask]], 44, charged with stealing and receiving. He said he'd bought it from "a girl at a servo". [[K p3 name|Mel]] said what girl. He said blonde. [[K p3 name|Mel]] said [[K p2 name|Wayne]] mate.

EDIT 5: It's back on. Took it out today, caught nothing, happiest I've ever been.

💬 Col: did you pay the blonde
💬 Nats: that's the third outboard he's flogged, he was flogging them at the footy
