id: b-0019
genre: blotter
where: US-ME
published: 2016-07-15
title: Police beat — Pemetic Harbor
person p1: role=accused age=67 protected=no why=adult-accused
person p2: role=victim age=34 protected=yes why=domestic-violence-victim
person p3: role=accused age=36 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=7 protected=yes why=minor-witness
screen: none
note: seaside blotter: lobster gear and tourists; one domestic assault where naming the spouse names a child witness

Thursday, July 7. [[K p5 name|Eben Alley]] of Bunker's Cove reported eleven traps cut. Marine Patrol has it.

Friday, July 8, 1:10 a.m. [[D p3 name|Ross Thibodeau]], 36, was arrested at his [[W p2 address|Ledge Road]] home on a charge of domestic violence assault. Officer [[K p4 name|Amy Crockett]] said that [[D p3 name|Thibodeau]]'s [[D p3 relation|wife]], [[W p2 name|Jill Thibodeau]], 34, was treated for a cut lip. The call came from the couple's seven-year-old, [[W p6 name|Oakley]], who told the dispatcher "they're being really loud" and gave the address twice.

Friday, July 8, noon. Seagull inside bank.

Saturday, July 9. A man in a kayak was asked by police to stop narrating. [[K p1 name|Lionel Pettengill]], 67, of Shaker Heights, Ohio, was later summonsed for disorderly conduct, when he resumed.

Monday, July 11. [[D p3 name|Ross Thibodeau]] was back before the judge on an allegation that he had violated the conditions of his release by calling the house. The boy answered.

Tuesday, July 12. [[K p5 name|Alley]]: nine more.

Wednesday. Fog. Officer [[K p4 name|Crockett]] helped an elderly couple to find the parking lot that they were in.
