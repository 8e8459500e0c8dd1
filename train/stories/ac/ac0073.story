id: ac0073
genre: news
where: US-WY
published: 2020-11-29
title: Wind
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=deceased,victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=witness age=8 protected=yes why=minor-witness
note: magazine on killing at truck stop; adult-charged teen D; child witness by toy and name on a mural

The wind took the sign in the night, so it says TRU STOP.

At the counter they'll show you the stool. It's got tape on it. [[K p2 name|Hollis Grange]] sat there for pie each Wednesday for eleven years on the run from Ogden to Sidney, Nebraska; on the first of October a boy sat down on the next one and asked him for a lift, and [[K p2 name|Grange]] said sure, when I've had my pie.

They found the truck at Medicine Bow.

[[D p1 name|Colt Ambrose Wheelan]] is sixteen. The state's charged him as an adult with felony murder. He cried at the arraignment, then asked his lawyer for the time. County Attorney [[K p3 name|Phyllis Hageman]] says it'd have been a John Doe in a jacket, were it not for a person of eight who was under the counter.

She was playing store. The cook's her mother. She'd the gum laid out in rows and a [[W p5 other|one-eyed plush buffalo]] for a customer, and she was looking out at two pairs of boots, and she noticed that the one with the red laces kept tapping. She told it to the deputy in order. She drew the laces.

They have painted the wall since. It's a big blue Peterbilt, heading west, by everyone who wanted to hold a brush; in the cab there's a man with pie. Down at the height of a child's arm is a buffalo. *For [[K p2 name|Mr. Hollis]] from [[W p5 name|Josie Pfannenstiel]] he always paid.*

[[K p4 name|Walker Ames]]
