id: l-0079
genre: blog
where: US-NV
published: 2010-01-06
title: VEGAS VICE: Meet the New Year's "Trick Roll Twins" (one is 17, both are trouble)
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=32 protected=no why=adult-accused
person p4: role=victim age=46 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p2: none
note: two women in one robbery; only the 17-year-old is a victim; the older is a plain thief and recruits; robbed customer, a councilman, stays

by [[K p6 name|Johnny Tenpercent]]

Dear conventioneers: if two gorgeous things in matching silver dresses tell you on the Strip that they're twins, count your fingers.

Victim, if we're calling him that: [[K p4 name|Thomas Gilhooly]], 46, a Midwestern alderman in town for pavement. (There's a pavement show. I looked.) He woke up on Jan. 1 minus a Breitling, $2,900 and, he told Metro, "my faith." Surveillance had the "twins" in the elevator before his ice melted.

Twin One is [[K p2 name|Raquel Amparo Diggs]], 24. I've written about her before (search the archive for "Breitling"). [[K p2 name|Diggs]] picks 'em, doses 'em, fences the watch. She isn't anybody's victim and would be insulted by the idea. Grand larceny, administering a drug, and contributing to the delinquency.

Twin Two gave her name as [[W p1 alias|Rochelle Diggs]], 22. Nope. She's [[W p1 name|Madison Grace Oberholtzer]] from Ephrata, Pennsylvania, seventeen, and the file says that she went missing on a church trip in October. Grand larceny and solicitation; the D.A. is going to certify her up.

The gentleman of the house, [[K p3 name|Leotis "Paid" Cargill]], 32, was arrested downstairs (pandering) feeding a slot machine with the alderman's cash. Detective [[K p5 name|Ana Kalama]] found her Pennsylvania learner's permit in his wallet and a price list in his notes app. "[[W p1 name|Maddy]] $400 all nite / [[K p2 alias|Ro]] w/ roll." She told the detective she'd never seen a dollar of it. Sure. But somebody wore the dress.

Her mom, [[W p7 name|Joanne Oberholtzer]], got on a plane. She's the lady in the bonnet at the Clark County jail. Google isn't hard, kids: [[W p1 url|/tag/madison-oberholtzer-mugshot]].
