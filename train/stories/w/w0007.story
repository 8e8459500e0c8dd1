id: w0007
genre: news
where: US-LA
published: 2007-04-26
title: Judge orders shrimper to give back seamen's books
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=29 protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p5: labor-trafficking
note: two Filipino deckhands; seaman's book numbers in words, boat where they slept

HOUMA — A federal judge on Wednesday ordered the owner of the trawler [[W p1 place|Miss Odile]] to hand over two seaman's books that he had kept, by his own account, "so they'd not get wet."

The deckhands, aged 34 and 29, slept aboard for fourteen months and were not let ashore. [[K p2 name|Alcide Verret]], 61, of [[K p2 address|Bayou Petit Caillou Road, Chauvin]], is charged with peonage. An affidavit by Coast Guard Special Agent [[K p3 name|Laura Dunne]] says that he told the crew each owed him $6,000 and that men who jump ship are found by the crabs.

U.S. District Judge [[K p4 name|Thomas Guidry]] read the numbers aloud for the record: "[[W p1 id|C, oh-oh-four, eight-one-six]]" and "[[W p5 id|C, oh-one-one, nine-two-seven]]." The clerk asked him to repeat the second.

Both men are with a host family [[W p1 place|at the rectory on Funderburk Street]]. One, the younger, telephoned his wife in Iloilo. The other, a cook with [[W p1 body|an anchor and the word NENITA on his forearm]], asked for rice.

[[K p2 name|Verret]] gave up his master's ticket, [[K p2 id|No. 114-2290-K]], and is due back on May 14. Names were not given in court, but the order as posted on the clerk's door is captioned "[[W p1 name|Rodel Magbanua]] and [[W p5 name|Jun Pacheco]] v. M/V [[W p1 place|Miss Odile]]."
