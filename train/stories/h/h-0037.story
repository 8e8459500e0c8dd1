id: h-0037
genre: news
where: GB-ENG
published: 2019-10-25
title: 'Witch' [[D p2 relation|aunt]] made [[D p2 relation|niece]], 14, a servant, jury hears
person p1: role=victim,witness age=14 protected=yes why=trafficking-victim
person p2: role=accused,relative age=45 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking
note: domestic servitude by a relative; the aunt's name is for the editor; the flower shop, the twins she minded, and a lone first name in the health visitor's evidence

AN [[D p2 relation|AUNT]] who had promised to put her [[D p2 relation|niece]] through school put her instead, it is alleged, behind a washing machine to sleep, and told her that if she went out a spirit would tell.

[[D p2 name|Comfort Asantewaa-Boadi]], 45, denies arranging the travel of a child for exploitation and holding her in servitude at [[W p1 address|a terraced house in Melrose Road]], Tottenham. Her trial opened at Wood Green Crown Court on Wednesday.

The girl is now 17. She was flown from Kumasi at the age of 14 on the passport of her cousin, which was taken from her in the car park at Gatwick, counsel said.

From then on her day began at five. She bathed and fed twins, ironed, and at night made up wreaths for her aunt's shop, [[D p1 employer|Everlasting Blooms]]. She was paid nothing. When a wreath fell apart she was beaten with its wire.

[[K p3 name|Katharine Lisle]], for the Crown, played a recording from a doorbell next door, of a child's voice singing hymns at half past four in the morning, in February, in the yard.

The first outsider to ask a question was [[K p6 name|Dorothy Nwachukwu]], a health visitor who'd come to weigh the twins. "She handed me each baby and told me its weight before I put it on the scale. She was right, to the ounce. I thought, this is the mother. Then I saw how old she was. I said, what do they call you? She said, '[[W p1 name|Abena]], but here I'm the girl.'"

[[K p4 name|Gideon Frome]], defending, asked if it wasn't a custom in many places that children help in the house. "Not the word I'd use," the witness said.

The trial before Judge [[K p5 name|Mei-Ling Hartnoll]] continues.
