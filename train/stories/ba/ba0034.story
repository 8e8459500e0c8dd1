id: ba0034
genre: news
where: US-NY
published: 2018-10-11
title: Dairy hand jailed as car thief was driving himself to a hospital, judge finds
person p1: role=victim,accused age=32 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=accused age=41 protected=no why=adult-accused
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=victim age=50 protected=no why=adult-victim
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
screen p8: none
note: three workers of one farm: theft charge; teenager deported; third says pay was late but he came and went

BATAVIA — The pickup truck reported stolen from [[W p1 employer|Deuel Brothers Dairy]] on a January night was found forty minutes later, neatly parked between the lines at United Memorial, with its lights on and blood on the gearshift.

[[W p1 name|Eusebio Chávez Ixcoy]] had driven it one-handed. [[W p1 body|Two fingers of the other]] were in a milk filter in his pocket. Before surgery, a deputy cuffed the good wrist to the rail.

On Wednesday, Genesee County Judge [[K p6 name|Annalise Poole]] threw out the grand larceny indictment, No. [[W p1 id|2018-0155]], and apologized to Mr. [[W p1 name|Chávez]] in Spanish she had evidently practiced.

Two others were in her court that morning in orange. Labor contractor [[K p4 name|Blas Renteria]], 41, and farm co-owner [[K p3 name|Curtis Deuel]], 55, of [[K p3 address|Fargo Road]], face state counts of labor trafficking. They've pleaded not guilty.

Prosecutor [[K p7 name|Omar Haddad]] said the contractor had lent each man $7,000 at the border and that the farm paid [[K p4 name|Renteria]], not the men. The rest went on "room." The room, above the calf barn, had a keypad. When [[W p1 name|Eusebio]] crushed his hand in the gate, he was told that a doctor costs $4,000, that it would be added, and to put it in the snow.

"I asked for the code to the door," he testified. "He said it's your birthday. But it was my birthday that he had changed." He was 32; on his papers [[K p4 name|Renteria]] had made him 24.

The one who broke the window was a boy of 17. [[W p2 name|Wilmer Ixcoy]], a nephew, stayed behind to feed, and was put on a flight to Guatemala nine days later after a call to immigration from a blocked number. It's [[K p3 name|Deuel]]'s phone that was blocked, [[K p7 name|Haddad]] said. The boy is thought to be at home in [[W p2 address|Pachalum, aldea El Pericón]].

The defense found a milker who didn't complain. [[K p8 name|Florentino Oaxaca-Reyes]], 50, has been with the farm since 2009. His check is often a week late and a bit light, he agreed, but he lives in town, drives his own Buick and owes nothing to anybody. He was asked if he'd ever been held. "By my wife," [[K p8 name|Oaxaca-Reyes]] said.

He wasn't above the calf barn, he added; no one who could leave was.

[[K p5 name|Sister Perpetua Dowd]], 77, of the Rural Migrant chapel in Elba, raised the bail. She is teaching the freed man to type. "He has eight fingers. I use two," [[K p5 name|Sister Perpetua]] said. She gave visitors his new card: [[W p1 name|E. Chávez]], [[W p1 employer|sexton, St. Cecilia's, Oakfield]], with a cell number, [[W p1 phone|585-555-0184]].

On the courthouse steps a stringer called out "[[W p1 alias|Chebo]]! This way!" and he turned. That picture moved on the wire at 1:15 under the slug [[W p1 photo|FARMHAND-CHAVEZ]].
