id: az0017
genre: news
where: US-NJ
published: 2009-12-04
title: Two teens, two courts: one shooting on Chancellor Avenue
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=accused age=21 protected=no why=adult-accused
person p4: role=victim age=16 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=victim age=45 protected=no why=adult-victim
person p9: role=author age=- protected=no why=author
note: juvenile W, waived youth D, adult K, all three in one paragraph with the ages; minor victim in hospital named by his coach; adult victim K

NEWARK — Three people got out of the burgundy Maxima and only one had a gun. Which of the three it was will be argued in two buildings.

[[K p3 name|Rashon Dupont]], 21, of [[K p3 address|Goldsmith Avenue]], is being held at the Essex County jail, inmate [[K p3 id|2009-118834]], on $400,000 bail. [[D p2 name|Ismael Troche]], 17, was waived up on Wednesday by Judge [[K p5 name|Bertram Lowenthal]] and will be tried next to him. The third is 15; his case stays in Family Part and the door was shut.

The bullets struck a grocer, [[K p8 name|Jorge Pimentel]], 45, in the thigh, and a high school junior in the back. She had gone in for a phone card. He is home. She is 16, and can't yet feel her feet.

"My client was seventeen and eleven months. He sat in the back seat," said [[K p6 name|Miriam Castellano]], who represents [[D p2 name|Troche]]. Prosecutors say that [[K p3 name|Dupont]], called [[K p3 alias|Unc]] on account of being the oldest, gave the pistol to the youngest "because he was fifteen and they'd go easy."

[[K p8 name|Pimentel]] remembers the hand. "A little hand. It had a ring like from a machine." He has run the [[K p8 employer|Tres Hermanos store]] since 1998 and he knew, he said, whose child it was before it had stopped ringing in his ears: "I said, [[W p1 name|Man-Man]], what are you doing?"

It's in the complaint, too. Whoever typed the county's press summary left it on: "[[K p3 name|Dupont]] (21), [[D p2 name|Troche]] (17) and [[W p1 name|LaShawn Everett]] (JUV) did enter said premises." It was faxed to five newsrooms. There's a second sheet with a home address on [[W p1 address|Hansbury, third floor rear]], and [[W p1 school|Bragaw Annex, grade 9]].

His mother, [[W p7 name|Tonya Everett]], works in a laundry; she brought him in herself on the Number 13 bus. "He's a baby," she told the desk sergeant, who made her spell it.

No one at University Hospital would speak of the girl. Her softball coach did, at a vigil where they sold ribbons. "[[W p4 name|Nilda]] is the best arm in the city. [[W p4 name|Nilda Figueroa]], remember that name, [[W p4 other|number 5]], she'll pitch again," the coach shouted. The flyer had a picture, with a link, pray4[[W p4 name|nildaf]].example.

Judge [[K p5 name|Lowenthal]] gave as his reasons the nature of the offense and that [[D p2 name|Ismael Troche]] would be 18 on the nineteenth of this month. [[K p6 name|Castellano]] will appeal. [[K p3 name|Rashon Dupont]], asked by the judge if he understood, said, "I'm the only one of us y'all can talk about, right?"

He is, more or less.

By [[K p9 name|Priscilla Nwosu]]
