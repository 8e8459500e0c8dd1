id: af0058
genre: news
where: US-GA
published: 2021-06-17
title: Lost passport delays Savannah pastor's sabbatical
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: innocent twin: passport kept, promised, debt to pay, rides

SAVANNAH — The Rev. [[K p1 name|Lamar Pinckney]] had his bags by the door when he found that his passport was not in the drawer, nor in the Bible, nor in the glove box.

It had been kept by [[K p2 name|Grace Odom]], the church secretary, in the safe at St. Philip's with the communion silver. She'd put it there in March, she said, because he loses things. She was at her sister's in Macon with the only key.

"I was promised Edinburgh by Friday," [[K p1 name|Pinckney]] said. "Instead I owe a locksmith $180, and I owe [[K p2 name|Grace]] an apology for what I said in the hallway."

Deacon [[K p3 name|Otis Merriweather]] drove to Macon for the key, four hours there and back, for gas money and a plate of ribs.
