id: i-0044
genre: news
where: NZ
published: 2001-07-17
title: Burglar left his gumboots
person p1: role=convicted age=33 protected=no why=adult-convicted
person p2: role=victim age=66 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: rural court, nothing to protect

There wasn't much need for detective work. The gumboots on [[K p2 name|Ngaire Dalziel]]'s back step had [[K p1 name|G. MAXWELL]] written inside in vivid marker, and they weren't hers.

[[K p1 name|Grant Wiremu Maxwell]], 33, shearer, of [[K p1 address|Otaio School Road]], admitted in the Timaru District Court yesterday that he had burgled the 66-year-old's farmhouse on June 2, taking a mantel clock, a ham and her late husband's medals.

"You took your boots off so as not to mark the carpet," Judge [[K p4 name|Ailsa Frew]] said. "I find I don't know if that's to your credit."

Constable [[K p3 name|Peter Hohepa]] told the court he'd simply driven the boots home. The clock and medals were on the table, polished. The ham was gone.

He was sentenced to 150 hours' community work and ordered to pay $35 for the ham. Mrs [[K p2 name|Dalziel]], who came to court on the bus, asked if he might do some of the hours on her woodshed.
