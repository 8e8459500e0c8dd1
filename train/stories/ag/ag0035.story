id: ag0035
genre: news
where: ZA
published: 2014-09-24
title: Heritage Day: the gardener who learned to swear in Afrikaans
person p1: role=bystander age=61 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: a worker from Malawi, a mislaid passport, dogs; paid and free; nothing to protect

[[K p1 name|Winstone Phiri]] is 61 and keeps four gardens in Emmarentia in the condition of a good hotel.

He came by bus from Mzuzu in 1989. He owed his cousin for the ticket and paid it off with the first month's wages; he's still proud of that. In 2007 he mislaid his passport. It turned up in a sack of bone meal, chewed by his employer's ridgeback, and the official at the border laughed so hard that he stamped it anyway.

[[K p2 name|Lorraine Edelstein]], whose roses he has pruned for 25 years, says he taught her everything. "He taught me Chewa for 'leave it alone'. I taught him the other thing, for when he hits his thumb."

He has a pension. He has Sundays, and Thursdays too. He's building, at home, a house with a bath.

-- [[K p3 name|Thandeka Mbatha]]
