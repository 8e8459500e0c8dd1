id: f-0072
genre: news
where: US-LA
published: 2011-03-17
title: Arrested on Ash Wednesday, released on St. Patrick's Eve
person p1: role=accused,victim age=21 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: an adult from Honduras tricked by a catering job, booked for crime against nature and under two spellings; A-number; saint's-day necklace; the shelter named; the paper's own jail list

NEW ORLEANS — Some twelve hundred people were booked during Carnival this year, and nearly all had gone home by the first Friday in Lent. One stayed because no one could find her in the computer.

She was in it twice. Central Lockup had her as [[W p1 name|REYES ZELAYA, DUNIA]], and again, nine minutes afterward, as [[W p1 name|SELAYA, DUNYA R]]. One of them had a bond of $5,000. The other, the one attached to her wrist, had an immigration hold, a number ([[W p1 id|A 088-555-914]]) and no bond at all.

"It was a hyphen, basically," said Sheriff's Maj. [[K p4 name|Clyde Dominique]].

She is 21. She came from Tegucigalpa in January on a two-month contract to serve at Mardi Gras balls, for which her family paid [[K p2 name|Óscar Danilo Pineda]] a $2,500 fee. There was no ball. [[K p2 name|Pineda]], 37, met the bus, and said that the fee had been only for the bus. The next night he put her and three others in a shotgun double off Tulane Avenue, nailed the windows, and told each of them that she owed $10,000, and what she'd do for it. One who said no was burned with an iron while the rest were made to stand by.

Men came in on the half-hour. On Ash Wednesday, vice officers came in too. The four were charged with prostitution. [[K p2 name|Pineda]] was charged with keeping a disorderly place, and paid $300.

It might have rested there had it not been for a Tulane law student with a clipboard. [[K p6 name|Noor Haddad-Levy]] was going cell to cell on another matter, when a woman asked her in Spanish whether it was true that it was against the law here not to smile.

"I asked who had told her that," [[K p6 name|Haddad-Levy]] said. "Then I put down the clipboard."

Federal agents arrested [[K p2 name|Pineda]] on Sunday, at the airport, and with him [[K p3 name|Leonard "Lenny" Marchetti]], 52, who owns the double and a party-bus line. They are charged with sex trafficking by force and fraud. Assistant U.S. Attorney [[K p5 name|Bridget O'Dwyer-Sims]] told a magistrate that [[K p3 name|Marchetti]]'s buses had brought customers "as though it were a stop on the tour."

The state charges were refused on Wednesday. She left by the Perdido Street door, in a borrowed Saints sweatshirt, with a paper sack that held a comb and [[W p1 other|a St. Jude chain with a tooth on it]], and telephoned her mother. "Mami, it is [[W p1 alias|Nena]]," a deputy heard her say. "No. No, the parades were pretty."

Her mother, [[W p8 name|Suyapa Zelaya]], cleans the church in [[W p8 place|Colonia Kennedy]], and had by then sold the stove. The women have been taken in at [[W p1 place|Rosalie House on Esplanade]].

Our own jail list of March 10 included her, under both of the spellings. We've removed them from the website.

[[K p7 name|Antoine LeJeune-Marsh]]
