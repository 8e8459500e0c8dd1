id: w0101
genre: news
where: US-NY
published: 2016-12-15
title: Skating coach's fee, a passport and a missed plane in Lake Placid
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect: young skater, a coach who keeps her passport, pays, debt: all innocent

LAKE PLACID — The girl is 16. Her coach has her passport. Until he's found, she can't leave the country.

He was found. [[K p2 name|Anatoly Verkhov]] had dozed off in the sauna at [[K p2 address|the Mirror Lake Rec, 31 Parkside]], with [[K p1 name|Tessa Lindgren]]'s papers and his own in a zip bag, for safety from steam. By then the plane to Zagreb had gone and with it her start number at the Golden Spin, which had been [[K p1 other|17]].

"He's very sorry. He's paid for the next ticket, for me and Mom," said [[K p1 name|Tessa]], of [[K p1 school|Northwood Hill School]], who landed her first triple Axel at ten and has been sold on him ever since. "He says that the debt will be on him till he's dead. He's kind of dramatic."

Rink manager [[K p3 name|Gail Otis]] has hung a hook, marked PASSPORTS, by the sauna door.

[[K p1 name|Lindgren]] skates now in Tallinn, on Jan. 5, touch wood.

[[K p4 name|Hugh Delacroix]], [[K p4 email|sports@adirondackcall.example]]
