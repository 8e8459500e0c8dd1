id: au0013
genre: press-release
where: US-IA
published: 2015-12-04
title: Cornerstone Credit Union Members' Newsletter, Winter
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=52 protected=no why=adult-bystander
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=bystander age=8 protected=no why=minor-not-in-crime
person p5: role=deceased age=91 protected=no why=deceased
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=29 protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; bond, debt bondage as a joke, "minor accounts", a fraud warning with hypothetical victims, account-like numbers that belong to no one protected

**FROM THE PRESIDENT**

[[K p1 name|Lorna Vanderploeg]] here. It has been a good year. Deposits are up 6 percent, the roof no longer leaks on teller three, and for the first time our minors (that's accounts of members under 18, not what you dig for coal) number more than a thousand.

**PROMOTIONS**

[[K p2 name|Ignacio Beltran]], 52, is our new head of lending. He came in 1989 as a janitor at the Storm Lake branch and likes to say he has been up to his elbows in other people's debt ever since. His extension is 114, his direct line [[K p2 phone|712-555-0160]]. When asked if a thirty-year mortgage isn't bondage, [[K p2 name|Beltran]] answered, "Only if you don't like the kitchen."

[[K p8 name|Sokhom Chea]], 29, moves to member fraud. [[K p8 name|Chea]] speaks Khmer, Lao and, in his words, "Iowan."

**MINORS OF THE QUARTER**

[[K p3 name|Gabrielle Weems]], 17, saved $11,200 from detasseling corn and from a cow named Escrow. [[K p3 name|Gabby]] will study animal science at Ames and has let Escrow go to a 4-H family. "I cried, then I bought a CD," she said.

[[K p4 name|Oliver Thao]], 8, of our Sac City branch, brought in nine pounds of pennies in a diaper box. Tellers counted until five. [[K p4 name|Oliver]]'s passbook, number [[K p4 id|70-00913]], is framed on the wall, with the balance covered up at the request of [[K p4 name|Oliver]].

**DON'T BE A VICTIM**

[[K p6 name|Dr. Fatima Aziz]], who teaches consumer law at Drake, spoke to ninety of us in October. The new trick: a caller says your grandson has been arrested, is being held in Mexico, and will be let go for $3,500 in gift cards. "No jail on earth takes gift cards," [[K p6 name|Dr. Aziz]] said. If you get such a call hang up and ring Deputy [[K p7 name|Clint Rasmussen]], 712-555-0111. Deputy [[K p7 name|Rasmussen]] got one himself. He has no grandson. He kept the man on the line for an hour and a half.

**IN MEMORY**

[[K p5 name|Bertha Kuehl]], 91, member no. [[K p5 id|4]], died Oct. 30 at home on [[K p5 address|Cottonwood Street]]. She helped to charter us around her own dining table in 1951, with a cigar box. The cigar box is in the vault. [[K p5 name|Bertha]] is survived by eleven grandchildren and a standing order that no one send flowers.

**ANNUAL MEETING**

Feb. 6, chili at 5:30, business at 6:15. The nominating committee is [[K p9 name|Hal Birdsong]], [[K p2 name|Ignacio Beltran]] and the chair. [[K p9 name|Birdsong]] asks that anyone wishing to be held captive on the board for three years submit a photograph and one sentence.

Warmly, and solvent,
[[K p1 name|Lorna V.]]
