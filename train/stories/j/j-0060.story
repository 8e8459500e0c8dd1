id: j-0060
genre: news
where: US-RI
published: 2010-06-24
title: 'Mãe is on the stairs': Central Falls man held in wife's killing
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=accused,relative age=40 protected=decide why=adult-accused
person p3: role=deceased,victim age=36 protected=decide why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=witness age=4 protected=yes why=minor-witness
person p8: role=official age=- protected=no why=official
note: domestic homicide; parents' names identify child witnesses, so D; neighbour gives the girl's name; her first-communion detail

A girl of 10 walked barefoot into a Central Falls bakery at five-forty on Tuesday morning, carrying her brother, who is 4, and asked in Portuguese whether there was somebody who could come, because "Mãe is on the stairs."

[[D p3 name|Filomena Tavares Correia]], 36, was dead when officers reached the three-decker at [[W p1 address|the top of Pacific Street]]. Her husband, [[D p2 name|Joaquim Correia]], 40, sat in the kitchen with his boots laced. He was charged with domestic murder and held without bail Wednesday by Judge [[K p4 name|Roland Thibeault]].

The prosecutor, [[K p8 name|Emily Sze]], said the couple had argued over a phone. The children were behind a door that the older one had blocked with a dresser.

The baker, [[K p5 name|Idalina Medeiros]], put a stool by the ovens and gave them milk bread. "The little one, [[W p7 name|Nelson]], he ate," she said. "She didn't. She'd folded her hands in front. [[W p1 name|Lurdes]] was [[W p1 other|the one who carried the crown at Holy Ghost this year]], and she stood like that, the same."

The police had been to the address in March and again at Easter. Each time, said a sergeant who asked not to be quoted, the wife came to the door and said that it was a television. On the second visit the girl had stood behind her and shaken her head, very slightly, and the officer wrote down that she did. It's in the file. It had been sent to the child welfare department, which has it, stamped, in a tray.

They're with an aunt in another state.

On a line between the second-floor porches a man's work shirts were still hanging on Wednesday, nine of them, pegged by the tails. - [[K p6 name|Patrick Loughran]]
