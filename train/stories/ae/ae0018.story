id: ae0018
genre: news
where: GB-WLS
published: 2002-03-21
title: Sheepdog trial ends in argument
person p1: role=bystander age=58 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=13 protected=no why=minor-not-in-crime
note: nothing to protect; "trial", "girl", "sold"

There were words at Llanfair-y-Bryn on Saturday when the cup went to a girl of 13.

[[K p4 name|Non Prydderch]], of [[K p4 address|Tŷ Isaf]], ran her grandfather's bitch Fflos to 94 points. [[K p1 name|Idris Bevan]], 58, who has won it five times, said that he'd sold that dog to the family as a pup, and that by rights half the cup was his.

The judge, [[K p3 name|Hywel Pugh]], said a dog once sold was sold. [[K p2 name|Mrs Glenys Bevan]] then said something to Mr [[K p3 name|Pugh]] that will not be printed here, and the Women's Institute brought out the tea early.

[[K p4 name|Non]], a pupil at [[K p4 school|Ysgol Bro Tywi]], said Fflos would like a rest from it all.
