id: al0036
genre: news
where: GB-ENG
published: 2017-08-10
title: 'Eyes like saucers': how a girl of ten saw the Fish Plaice robbers off
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=convicted age=24 protected=no why=adult-convicted
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=victim age=57 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: witness named by the hero story that follows the robbery report; youth dealt with in youth court named by chip shop owner; shop is place

A ROBBER who burst into a chip shop with a starting pistol was undone by a girl waiting for scraps, who told police that she knew his shoes.

[[K p2 name|Jordan Lee Musgrave]], 24, of [[K p2 address|Hylton Street]], Seaham, was jailed for six years at Durham Crown Court. A youth of 17, who drove him there on a stolen moped, has been dealt with in the youth court and cannot be named.

The girl, ten, was alone at the counter of the Fish Plaice on 3 March. She got under the table with the ketchup. [[K p2 name|Musgrave]] took £212 and a jar of eggs. "Nobody else has one green lace and one orange," she said in her interview, which Judge [[K p5 name|Rosalind Thwaite]] called the clearest she'd heard from a witness of any age.

The shop's owner, [[K p4 name|Androulla Michael]], 57, had the pistol held to her cheek. She's had to give up nights. "It was that bairn I thought of. Eyes like saucers. I was praying, keep still, [[W p1 name|Ellie]], keep still, pet."

She isn't surprised about the lad. "[[W p3 name|Kyle]] used to peel for me. [[W p3 name|Kyle Stoker]]. I gave him his first job. He sat on that moped with his back turned because he couldn't look in at us." Mrs [[K p4 name|Michael]] has told the youth workers that he may come and say sorry, by the front door.

[[K p6 name|PC Andrew Ridley]], who found the eggs, has put the girl forward for a chief constable's commendation. PC [[K p6 name|Ridley]] said: "She drew me the shoe. She put in the knot."

A regular, [[K p7 name|Tot Errington]], told me that all of Dawdon is proud of her, and that she'd be known anywhere, as [[W p1 other|the only lass in the Easington boxing gym with a pink gumshield]]. "[[W p1 name|Ellie-Jo Hindmarsh]]. Remember that name. She'll be on the telly." Mr [[K p7 name|Errington]] has had the chips named for her, and they're on the board as the [[W p1 alias|Hindy Special]].

The editor has asked me to leave her name out of this. I'd point out that it was out already: the council's page thanks "brave Miss [[W p1 name|E. Hindmarsh]] of [[W p1 school|St Hild's RC Juniors]]", with a picture, [[W p1 photo|council_ellie_scraps.jpg]].

URN [[K p2 id|11BB0045117]]. The moped belonged to a vicar, and has been returned with more petrol in it than it had.

[[K p8 name|Jack Oxley]]

*Reader, the eggs were pickled. They have been destroyed. The youth's referral order runs for twelve months, during which [[W p3 name|Stoker]] will paint the railings at [[W p3 place|Terrace Green bowls club]] on Saturdays.*
