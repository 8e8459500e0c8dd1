id: am0022
genre: blog
where: MY
published: 2004-02-18
title: Penang notebook: the Magistrate's Court on a wet Tuesday
person p1: role=accused age=55 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=victim age=70 protected=no why=adult-victim
person p5: role=accused age=28 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=accused age=63 protected=no why=adult-accused
screen: none
note: nothing to protect; 'smuggled', 'bonded warehouse', 'forced', 'pimp my ride' kinds of words innocently

By [[K p7 name|Ronnie Teoh]]

The roof of Court Two leaks on the witness, never on the lawyers. Magistrate [[K p2 name|Faridah Jamil]] began at nine by moving the witness box eighteen inches to the left.

First came [[K p1 name|Ooi Chin Lye]], 55, of [[K p1 address|31 Lebuh Melayu]], from whose bonded warehouse at Butterworth some 4,000 cartons of clove cigarettes had been smuggled past a Customs lock. He said that he was forced to do it, and when asked by whom, he said by the price. Fined RM12,000. He paid with a bag of fives, and [[K p2 name|Puan Faridah]] adjourned for ten minutes so that they might be counted.

Next, a quarrel over cockerels. Retired postman [[K p4 name|Hamzah Salleh]], 70, of Balik Pulau, told the court that [[K p3 name|Gurmit Singh Dhaliwal]], 41, had kidnapped his champion, Sultan, kept him in captivity for a fortnight in a bathroom and put him to work as a stud. "Without payment," [[K p4 name|Pak Hamzah]] added. The prosecuting officer, [[K p6 name|Inspector Leong Kit Yee]], asked which section of the Penal Code applied to stud fees. It was agreed that it was theft. [[K p3 name|Dhaliwal]], a tow-truck man, pleaded guilty and was bound over for RM500. Sultan, produced as an exhibit, was noisy.

[[K p5 name|Rizal Iskandar Zulkifli]], 28, had a red Proton, [[K p5 vehicle|PFK 5501]], with a wing on the boot that was wider than the road tax allows. Asked for the number of his licence he sang it, [[K p5 id|0551190 kPsA]], to the tune of a well-known advertisement. [[K p6 name|Insp Leong]] said he'd been going at 131 on the Jelutong Expressway. "Downhill," said [[K p5 name|Rizal]]. RM300, and the wing to be cut.

Last before lunch was the saddest and the shortest. Hawker [[K p8 name|Madam Cheah Bee Hoon]], 63, took up a cleaver when the Council took up her stove, and was charged with obstructing a public servant. She has sold the same rice porridge at the corner of Kimberley Street since her husband was drowned in 1979. The public servant, it turned out, had eaten it that morning. He asked that the charge be withdrawn. The magistrate asked [[K p8 name|Madam Cheah]] if she understood. She said that she did, and where was her stove.

It's in the Council store at Jalan Patani, number [[K p8 id|S-219]], with about two hundred others, all of them waiting, like prisoners, for a signature.

I went for the porridge afterwards. She'd borrowed a gas ring from the man who sells lottery tickets. There was a queue, and in it, eighteen inches to the left of everyone else, out of the rain, was [[K p2 name|Faridah Jamil]].
