id: ai0025
genre: news
where: US-KS
published: 2001-05-17
title: Hays wrestling family 'asked God and then a lawyer'
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=victim age=13 protected=yes why=sexual-offence-victim
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=consented
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: boys as victims of a club masseur; weight class and medal single out; an adult survivor speaks by name about another case; father named

HAYS — The first thing that [[W p4 name|Bill]]'s boy did when it came out, said the father, was to give back the medal.

It was bronze, [[W p1 other|third place, 103 pounds, at the state junior meet in Salina]], and until April it hung over the toaster. The boy is 14. He'd been rubbed down before that match, and eleven others, by a volunteer trainer named [[K p2 name|Dale Ray Hockersmith]].

[[K p2 name|Hockersmith]], 41, a feed salesman of [[K p2 address|1108 Ash Street]], was charged last week with ten counts of indecent liberties and aggravated sodomy. County Attorney [[K p5 name|Thomasina Werth]] says that there are two boys in the complaint and that she's spoken to nine.

"He had a folding table, and he had the run of the place," [[K p5 name|Werth]] said. "No one ever asked who taught him."

Nobody did. The club, [[W p1 school|Big Creek Mat Club]], meets in a former implement dealership. Its secretary said on Wednesday that it'd never kept a file on its volunteers.

"We asked God and then we asked a lawyer," said [[W p4 name|Bill Dreiling]]. "I want folks to know that my son isn't hiding. I'm the one who doesn't want to go to the café." He asked that the boy's name be left out, and later, speaking of supper, said, "[[W p1 name|Cody]] eats in his room now. I take it in to him. He's up to 118. [[W p1 name|Cody]]'ll never make weight again, and he says, 'Good.'"

The other boy is 13 and lives in [[W p3 address|Schoenchen, over the old bank]]. In the complaint he's "R.P.W." In a search warrant return clipped to the back of it, the items taken from the folding table's drawer include "one pr. boy's shoes, marked [[W p3 name|Rusty Pfannenstiel-Wolf]]" and "Polaroid, [[W p1 photo|Dreiling boy, asleep on bus]]." The clerk, [[K p7 name|Virgie Leiker]], said that she only stamps what she's given.

[[K p6 name|Kent Obermeyer]], 44, drove from Wichita for the first appearance and stood outside with a thermos. He'd been a swimmer in Ohio, in 1970, and had a coach. "I told nobody for twenty-six years, and then I told a newspaper, all at once, with a photo," [[K p6 name|Obermeyer]] said. "I don't say it's for everyone. I brought coffee for the dads."

[[K p2 name|Hockersmith]] is free on $50,000. The docket is [[K p2 id|01 CR 177]]. He waved at someone on the way out. [[K p5 name|Werth]] said that a third family had telephoned at noon.

At the junior high a gym teacher has taken down the list of weights. On it, at the top, it still said [[W p1 name|DREILING C.]] 103, and beneath it, [[W p3 name|WOLF, R.]] 95.

[[K p8 name|Janell Basgall]], Daily News staff
