id: aq0040
genre: news
where: US-CA
published: 2014-02-07
title: Stockton 'madam' was a cook with a broken jaw, defense says
person p1: role=victim,accused age=41 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=victim age=22 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult
note: an older woman charged as manager of a massage house; the paper's first story printed name; the owner's many names and plates are hers

By [[K p8 name|Guadalupe Finnerty]]

STOCKTON — In November this newspaper called her the madam of [[W p1 address|March Lane]]. Her attorney would like a word.

[[W p1 name|Xiuying Guan]], 41, is to be tried March 10 for pimping and keeping a house of prostitution, [[W p1 id|SF126604A]]. She has been in the jail at French Camp since before Thanksgiving, booking [[W p1 id|13-28871]], a cook's burn on each forearm and [[W p1 body|her jaw wired on one side]].

"They saw the oldest woman in the house and she was holding the cash box," public defender [[K p4 name|Marcus Yee-Robinson]] said Thursday. "She was holding it for the person who did that to her face."

That person, he told Judge [[K p5 name|Anita Bhullar]], is [[K p2 name|Lihua "Lily" Fong]], 50, who also signs [[K p2 alias|Linda Fang]] and [[K p2 alias|L. F. Huang]]; who leases four storefronts from Lodi to Modesto, drives a pearl Lexus, [[K p2 vehicle|6RKV330]], and lives in [[K p2 address|Brookside, on Saint Andrews]]. [[K p2 name|Fong]] was charged Jan. 30 with human trafficking ([[K p2 id|SF127311A]]) and posted $200,000.

The prosecutor's own papers say that [[W p1 name|Guan]] came from Fujian on a loan of $38,000, that she was first hired to make noodles, and that when the noodle place closed she was put in the back rooms. At 41 she earned little. She got the box instead, and a blow for every short night.

The other woman found in the house is a witness. She's 22. She has told investigators she was driven from Monterey Park with a bag over her head, and that the only kind person was "Auntie", who hid rice for her in a shampoo bottle.

"She is not boss. She slept on floor of laundry," the young woman told an investigator, according to a transcript in which her name, [[W p3 name|Pan Yuting]], is blacked out on every page but 14. "If [[W p1 name|Sister Ying]] go to jail I'll go too."

[[K p6 name|Bud Ketterman]], who has the vacuum repair next door, said he would see her at 5 a.m. throwing scraps to a cat. "It has one ear. She called it [[W p1 other|General]]. She'd say, '[[K p6 name|Bud]], you feed [[W p1 other|General]] when I go,'" said [[K p6 name|Ketterman]], who has been feeding [[W p1 other|General]].

[[K p7 name|Soo-jin Marchetti]], who runs a legal clinic in Oakland, said managers in such houses are very often the last generation of victims. "They're given the keys so there'll be someone to arrest," [[K p7 name|Marchetti]] said.

Judge [[K p5 name|Bhullar]] cut bail from $75,000 to nothing. Under the order the defendant is to stay at [[W p1 address|a convent guesthouse on North El Dorado]] and may cook there.

The younger woman, [[W p3 name|Yuting]], has a bed in the same building and [[W p3 employer|a job folding at Delta Linen]].

The Nov. 22 story, with its picture, [[W p1 photo|guan-madam-perp.jpg]], was still the sixth most read on our site this week.
