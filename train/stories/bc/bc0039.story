id: bc0039
genre: news
where: US-CT
published: 2012-04-05
title: Obituaries, honors and a small fire: Northwest Corner notes
person p1: role=deceased age=88 protected=no why=deceased
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=11 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=convicted age=31 protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=victim age=50 protected=no why=adult-victim
screen p2: none
note: nothing to protect; school play about a courtesan; robbery adult; a librarian with a false id

*Gathered by [[K p7 name|Cordelia Nettleship]]. Send yours by Monday noon to [[K p7 email|cnettle@nwcnotes.example]]; she does not do Tuesdays.*

SHARON — They did *Gigi*. There had been letters. A mother thought that a musical in which a girl is raised to be sold to a gentleman was not the thing for Housatonic Valley, and the principal said it was precisely a play in which she isn't. [[K p2 name|Wilhelmina Achterberg]], 16, sang it without a microphone and got the laugh on "extraordinary." [[K p2 name|Achterberg]] is a lifeguard, has braces, and plans on engineering.

The fifth-grade spelling bee went to [[K p3 name|Rahul Deshpande]], 11, of [[K p3 school|Kent Center School]], on "fugitive." Asked for a sentence, [[K p3 name|Rahul]] offered: "The fugitive was my hamster." His hamster has since been found.

In Bantam Superior Court, [[K p5 name|Gareth Ploof]], 31, of [[K p5 address|14 Furnace Brook Lane, Cornwall Bridge]], drew two and a half years for robbing [[K p8 name|Claire St. Onge]], 50, as she locked up the Kent Market in October. He'd shown her a staple gun. State's Attorney [[K p4 name|Marcus Feinglass]] said the till held mostly raffle tickets. "He said hard times," Ms. [[K p8 name|St. Onge]] told the judge. "I said, then buy a ticket." [[K p5 name|Ploof]], docket [[K p5 id|L18W-CR11-0140227]], apologized twice and meant, [[K p4 name|Feinglass]] allowed, one of them.

A chimney fire at the Falls Village inn brought out three companies and a horse. Chief [[K p6 name|Sophronia Tuttle-Banks]] put it down to a nest. No one was hurt; the horse belongs to a lieutenant. [[K p6 name|Tuttle-Banks]] asks householders to look up their flues before Patriots' Day, and not to telephone her during supper (860-555-0163, if you have to).

DIED, on Palm Sunday, at home, [[K p1 name|Professor Ezekiel Thorne Whitcomb]], 88. Born in a boarding house in Winsted to a chambermaid who was arrested, he used to say, for having him, he became the author of three books on the history of vice, a bell ringer, and a hopeless gardener. He never learned his father's name and late in life gave up asking. "Records are cruel to girls," [[K p1 name|Whitcomb]] told a class at Yale in 1974, "so read them slowly." He is survived by his wife of sixty years and by some tomatoes. The bells will be half-muffled on Saturday at St. Andrew's; parking behind the grange.

HONOR ROLL, high honors, [[K p2 name|Achterberg]] among others, is posted at the library. So is a card found in a copy of *Lolita*, due 1971, belonging to someone who signed herself "Hope." The fine would be $748. All is forgiven. Come in and tell us how it ended, writes the librarian; or write to [[K p7 name|Nettleship]].
