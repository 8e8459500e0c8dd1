id: ai0027
genre: blog
where: US-OH
published: 2024-10-20
title: The Village Grump: Homecoming, a hustle, and one slave to fashion
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=accused age=24 protected=no why=adult-accused
person p6: role=victim age=66 protected=no why=adult-victim
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=16 protected=no why=minor-not-in-crime
note: nothing to protect; homecoming and a raffle fraud; "slave", "pimp", "kidnapped" (a goat), "groomed" used innocently; dates, ages and a case number

It's me, [[K p1 name|Norbert Gilliland]], your Grump, with sore feet.

THE GAME. We lost to Minster 41–6. The six was [[K p2 name|Malachi Strunk]], 17, who ran back a kickoff eighty-eight yards with one shoe on. His grandfather, [[K p7 name|Virgil Strunk]], who'd run one back in 1971, told everyone at the fence that he'd done it with both. [[K p2 name|Malachi]] has a visit to Bowling Green next month. Number 4, if you are scouting.

THE COURT. Queen is [[K p3 name|Amelia Cortez-Bright]], senior, trombone, lifter of heavy things. She wore her grandmother's dress and work boots. "I'm no slave to fashion," [[K p3 name|Amelia]] told me. "I've got to load the truck after." King is the exchange student, [[K p8 name|Lorenzo Fabbri]], 16, of Bergamo, who thinks that we do this every Saturday.

THE GOAT. Minster's mascot was kidnapped on Thursday (a pun, they tell me) and was found on Friday in the vestibule at St. Remy's, groomed, fed, and wearing our colors. Police Chief [[K p4 name|Anita Hoying]] says that she's got no suspects and that she'll retire with none. "Whoever it was brushed him beautifully," [[K p4 name|Hoying]] said.

THE HUSTLE. Here's the one piece of actual crime. [[K p5 name|Tanner Goubeaux]], 24, of [[K p5 address|77 W. Main, Versailles]], was arrested Saturday by the ticket booth and charged with theft by deception. He'd sold, says the complaint ([[K p5 id|24-CRB-0931]]), some two hundred raffle tickets for a side of beef, and there wasn't any beef. [[K p6 name|Darlene Poeppelman]], 66, bought forty. "I had the freezer cleaned out," [[K p6 name|Darlene]] said. She lives on [[K p6 address|Wood Street]], and if anyone has half a hog to spare, she's in the book.

[[K p5 name|Goubeaux]] had on a purple velour hat of the sort that we used to call a pimp hat, before we knew better. He says that it's a joke, that the beef is "on order." Chief [[K p4 name|Hoying]] has asked to see the order.

FLOATS. First place, FFA ("Harvest the Wildcats"). Second, the library, whose float was a librarian saying shh. Third, nobody; the axle went.

LETTERS. [[K p7 name|Virgil]] writes that I got his yardage wrong in 2019. It was ninety-one. I've walked it off. It was eighty-four.

Next week: leaf pickup, and why nobody at the county will pick up the telephone at 937-555-0111, not even [[K p4 name|Anita]].

Send complaints to [[K p1 email|grump@darkebugle.example]]. I read them all, in the tub.

P.S. [[K p3 name|Miss Cortez-Bright]] did load the truck. [[K p8 name|Lorenzo]] held the crown. There's a picture at [[K p3 photo|queen_amelia_truck.jpg]].
