id: ai0023
genre: news
where: US-IL
published: 2011-07-25
title: Carnival hand says that he was 'leased' from town to town
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=55 protected=decide why=adult-accused
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: fairground labour; arrested for theft of his own passport; jail card number; the ring-toss stall; surname that is an English word

KANKAKEE — [[W p1 name|Thabo Price]] was arrested on the Fourth of July for stealing a passport. It was his.

That is the account which the 19-year-old from South Africa has given to the sheriff, and which the sheriff, after two weeks, has begun to believe.

"We had a cash box pried open and a fellow running across a bean field," said Sheriff [[K p4 name|Randy Longtin]]. "You don't start by asking whose picture is in it."

[[W p1 name|Price]], booked as [[W p1 id|K-2011-3390]] on burglary charges, had come on a seasonal visa to run a ring toss for [[W p1 employer|Majestic Midway]] of Gibsonton, Fla. He was to get $8.10 an hour. According to a statement filed by his public defender, [[K p5 name|Miriam Asher]], he got $190 a week for ninety hours and slept with five others in [[W p1 address|the bunk end of a horse trailer, the one painted with a clown]]. In Peoria he was told he had been "leased" to a second show to work off $2,300 for his flight. When he refused, the owner, [[D p2 name|Vernon "Tub" Skaggs]], 55, locked his papers in the box and told him that the next man to quit would be "left off between towns."

A younger worker had been. [[W p3 name|Sipho Ndaba]], 17, who'd lied about his age to come, was put out on Route 45 at night in June with a fever. He was picked up by a farm wife, [[K p7 name|Elaine Kuntz]], who thought at first that she'd hit a deer.

"[[W p3 name|Sipho]] folded his blanket in the morning," [[K p7 name|Kuntz]] said. "Square corners. I said, you aren't going anyplace." He's still in her spare room on [[W p3 address|the Aroma Park blacktop]]. He sings, she says, with [[W p3 other|the men's chorus at the Grange, the only tenor under sixty]].

[[D p2 name|Skaggs]] has not been charged. Reached on a cell phone, [[D p2 phone|813-555-0103]], he said, "Every one of those kids got a free look at America." He said that [[W p1 name|Price]] was "a thief and a talker" and would be one in any language.

[[K p6 name|Dr. Ingrid Castleberry]], an economist at Urbana who studies guest workers, said that on a midway the trailer is the lock. "There is no night when you know which county you are in," [[K p6 name|Castleberry]] said.

State records show that [[D p2 name|Skaggs]] was himself taken at eleven from a carnival family in Georgia by child welfare. His license is [[D p2 id|ME-4471]].

[[K p5 name|Asher]] has asked the court to drop the burglary. Sheriff [[K p4 name|Longtin]] said that he wouldn't stand in the way. He has meanwhile taken down the jail's web photograph, in which the prisoner wears [[W p1 body|a gap where a front tooth was]] and a shirt that says [[W p1 employer|MAJESTIC]].

At what price? The bond was $3,000, and no one came. On Friday the chorus passed a hat and [[K p7 name|Kuntz]] drove it to the jail. "I'm here for [[W p1 name|Thabo]]," she told the window.

By [[K p8 name|Lester Whitcraft]]
