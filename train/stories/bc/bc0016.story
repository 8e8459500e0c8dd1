id: bc0016
genre: news
where: US-UT
published: 2008-09-25
title: "Nobody ever read to me": pill dealer gets nine years in Provo
person p1: role=convicted age=37 protected=no why=adult-convicted
person p2: role=convicted age=29 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative,witness age=- protected=no why=adult-bystander
person p7: role=victim age=55 protected=no why=adult-victim
person p8: role=author age=- protected=no why=author
screen p1: none
note: nothing to protect: adult convicts with a hard childhood, drug trafficking only; sister and victims adult; inmate numbers, plate stay

PROVO — The letter was on yellow paper, six pages, and 4th District Judge [[K p3 name|Claudia Thayne]] let him read all of it.

[[K p1 name|Dwight Ammon Sorensen]], 37, told how he had been left at a Nephi bus depot at four, how he was passed through a boys' ranch, two uncles and the Army, and how the first home that stuck was a cell. "Nobody ever read to me," [[K p1 name|Sorensen]] said. "I learned on cereal."

Then he was sentenced to nine years for trafficking in oxycodone.

His partner, [[K p2 name|Lupe Ana Fonoimoana]], 29, who kept the accounts at [[K p2 address|755 North 900 West]] and drove, got three. She'd had a stepfather who locked the refrigerator, her lawyer said, and started using at 16. [[K p2 name|Fonoimoana]] wept throughout.

"I believe every word about those children," the judge told the pair of them. "They are not who sold the pills."

Prosecutor [[K p4 name|Shane Ballif]] had put on a single witness, [[K p7 name|Marjorie Kimball Oaks]], 55, a retired seamstress. She had been run off the road in January by a customer of theirs and walks with two canes. Mrs. [[K p7 name|Oaks]] said she held no grudge, only the bill. She gave the judge a copy.

The defense called his sister. [[K p6 name|Bonnie Sorensen Yazzie]], a school cook from Payson, was adopted out of the same depot to a family that kept her. She hadn't seen her brother for 31 years until she read the name [[K p1 name|Sorensen]] in the Herald last spring. "We'd the same coat," [[K p6 name|Yazzie]] testified. "I've still got mine." The courtroom was as quiet as I've heard it.

Officers of the drug strike force, led by Sgt. [[K p5 name|Kip Dalebout]], bought from the two on seven occasions. [[K p5 name|Dalebout]] described a well-run shop: labeled drawers, a fish tank, no guns. The proceeds went into a silver Durango (Utah plate [[K p1 vehicle|417 ZBK]]), now the county's, and toward a lot in Santaquin where they'd hoped to keep horses.

He will go to Draper as inmate [[K p1 id|188204]]; she's [[K p2 id|188205]]. They may write to each other but not, said the judge, about business.

As the bailiff came for him, [[K p1 name|Sorensen]] asked if his sister might have the yellow pages. She might. Someone had to lend her an envelope.

The deputy on the door spells the same name with an o and has heard all the jokes.

[[K p8 name|Nephi Albright]] writes about courts and is, yes, named for the prophet and not for the town.
