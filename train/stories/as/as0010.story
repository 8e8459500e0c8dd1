id: as0010
genre: news
where: US-CO
published: 2013-05-08
title: Court roundup: man who trafficked in elk antlers gets probation
person p1: role=convicted age=48 protected=no why=adult-convicted
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=victim age=70 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=26 protected=no why=adult-accused
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen: none
note: nothing to protect; trafficking, pimped, forced, recruited, sold used innocently; adult victims of burglary and fraud

By [[K p9 name|Burl Hathaway]]

GRAND JUNCTION — District Judge [[K p4 name|Rosalba Quintero]] cleared most of a long calendar on Monday. What follows are the matters that drew a crowd, or in one case a dog.

**Antlers.** [[K p1 name|Dwight Ostergaard]], 48, of [[K p1 address|2740 Road 21½, Fruita]], got four years' probation for trafficking in wildlife parts. He'd bought shed antlers and skulls out of season from three states and sold them to a chew-toy maker in Utah. Wildlife officer [[K p5 name|Ben Tsosie]] told the court he had found 1,160 pounds in a horse trailer. [[K p1 name|Ostergaard]], in apology, said he had been forced into it by the price of hay. The judge said that hay had been high for everybody. Case [[K p1 id|13CR402]].

**The pimped-out Silverado.** [[K p2 name|Jarrod Mecklin]], 31, pleaded not guilty to stealing a 2011 Chevrolet with lifted suspension, plate [[K p3 vehicle|418-XKD]], and gold rims, from the carport of [[K p3 name|Marvin Delacroix]], 70. [[K p3 name|Delacroix]], a retired barber at [[K p3 address|509 Chipeta Avenue]], had put $14,000 into it. [[K p2 name|Mecklin]] says he was told to move it by a man named Skip. Trial is set for July 22.

**A ring of two.** Prosecutors say that [[K p6 name|Corinna Vasquez-Hale]], 26, recruited customers at [[K p6 employer|the credit union where she was a teller]] for an "investment circle" run from her kitchen. At least nine people paid in. One, [[K p7 name|Ludmila Prokopenko]], a school custodian, told the judge she handed over $3,300 in an envelope. "She had a nice face and a chart," Mrs. [[K p7 name|Prokopenko]] said through tears. [[K p6 name|Vasquez-Hale]], booked last week as inmate [[K p6 id|0093315]], was released on a $10,000 bond and ordered to have no charts.

**The dog.** [[K p8 name|Aurelio Baca]], who runs the coffee cart in the lobby, was called as a witness to a dispute over a border collie, and brought the border collie. [[K p4 name|Quintero]] allowed it. The animal, according to [[K p8 name|Baca]], had been abducted from one ex-husband's yard, transported across county lines and kept in a garage. All true, the ex-husband's lawyer agreed; but she'd gone to the other man's truck of her own free will, wagging.

The judge took it under advisement and gave the dog to its breeder until then.

Officer [[K p5 name|Tsosie]] reminds readers that shed collecting on public land reopens at 10 a.m. on May 1 next year, not at 9:45, and that he'll be behind the second juniper. Questions: [[K p5 phone|970-555-0108]].
