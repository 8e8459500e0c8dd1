id: u0007
genre: news
where: AU-QLD
published: 2022-02-11
title: Crocs sign Fijian flyer, agent drops his fee
person p1: role=public-figure age=24 protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=public-figure age=- protected=no why=public-figure
person p6: role=author age=- protected=no why=author
note: nothing to protect; recruiter, fees, passport, girl used innocently

The recruiter flew to Suva, watched forty minutes of club rugby under a tin roof, and came home to Townsville with a winger.

[[K p1 name|Semi Naqasima]], 24, will wear number 14 for the Burdekin Crocs this season after his agent [[K p3 name|Warwick Tann]] agreed to waive the usual ten per cent. "He paid my bus fares when I was nobody, so I said to the club, do not make him pay twice," [[K p1 name|Naqasima]] said.

It was a near thing. The passport was mislaid between two offices, found in a photocopier, and stamped with an hour to spare.

Coach [[K p2 name|Darren Pohlmann]] needs pace out wide after [[K p5 name|Levi Sandow]] did a hamstring at training. "I don't care if he can't tackle a wet paper bag yet. We'll work him."

Canteen manager [[K p4 name|Glenys Fry]] reports that the new man eats for three. He opens against Ayr on Saturday at 4.

[[K p6 name|Toby Marchetti]]
