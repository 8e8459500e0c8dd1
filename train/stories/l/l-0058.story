id: l-0058
genre: news
where: US-CT
published: 2000-11-30
title: Bridgeport: Seven women arraigned after bar raid
person p1: role=victim,accused age=21 protected=yes why=trafficking-victim
person p2: role=victim,accused age=25 protected=yes why=trafficking-victim
person p3: role=accused age=43 protected=no why=adult-accused
person p4: role=accused age=38 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=36 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
screen p7: none
note: seven dancers in one docket; two are victims, the rest not; the same paragraph mixes W and K names

They came into the courtroom on one chain, in stage heels, and had to take the two steps up to the dock sideways.

Superior Court in Bridgeport does not often fill on a Wednesday. It filled for the women of [[W p1 address|the Silver Slipper]], raided at midnight by city and state police, who counted 40 customers, four of them firemen, and a padlock on the upstairs door.

The first five, [[K p7 name|Denise Fusco]], 36, among them, were done in a quarter of an hour. Bartenders and dancers, local, they had lawyers or cousins who are lawyers. Each pleaded not guilty to disorderly conduct. [[K p7 name|Fusco]] asked when she could pick up her tips.

It was the last two who held things up, since no one had been found who spoke Hungarian. A pastry cook came from Fairfield. [[W p1 name|Zsófia Balogh]], 21, and [[W p2 name|Ildikó Szűcs]], 25, are charged with prostitution and with giving false names; the bar knew them as [[W p1 alias|Tiffany]] and [[W p2 alias|Heather]]. Through the cook they told the judge that they'd answered an advertisement for hotel maids, that the manager, [[K p3 name|Attila "Artie" Kocsis]], 43, had met them at Kennedy, taken their passports "for the tax," and named a price, $10,000 each. They lived [[W p1 address|behind the upstairs door]]. The upstairs customers were part of the price. A third girl had refused, [[W p2 name|Szűcs]] said, and they had been made to watch while he broke her hand in the same door.

Judge [[K p5 name|Fitzhugh Canty]] asked the cook whether he was sure of the verb.

[[K p3 name|Kocsis]] and the owner, [[K p4 name|Leo Marchand]], 38, are free on $15,000. State's attorney [[K p6 name|Anne Petruccelli]] requested, and got, $5,000 for each of the two Hungarians, as nobody knew who would answer for them.

"I will answer," said the cook, and was told that it doesn't work that way.
