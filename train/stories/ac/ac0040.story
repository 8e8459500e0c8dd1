id: ac0040
genre: news
where: US-MO
published: 2019-08-18
title: How to Leave the Circus
person p1: role=bystander age=44 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=deceased age=- protected=no why=deceased
note: memoir profile of aerialist, given to circus as child willingly at 17... adult; nothing to protect

At nine she was handed over to a man with a whip.

He was her grandfather, the whip was for the poodles, and he had no idea what to do with a child. "He put me in the cannon," [[K p1 name|Zsófia Marek]] says. "To nap! It was cool in there."

[[K p1 name|Marek]], 44, teaches trapeze in a former shoe factory in St. Louis. Her students are dental hygienists. She has been dropped on three continents and can tell the weather by her collarbone. Her father is said to have lost her at cards to the grandfather, but the grandfather cheated, and then both wanted to give her back.

There was schooling, in a trailer, under [[K p2 name|Miss Pell]], who also did the books. There was pay, which went in the grandfather's boot. At eighteen she told him that she was leaving. He took the boot off, turned it over on the table and counted out to her nine years: $11,260.

"He'd taken out for the tutu," she says.

[[K p3 name|Laszlo Marek]] died in 1999 in Sarasota. The poodles walked behind. She keeps the whip above the office door, and on the last night of every course she lets the hygienists crack it.
