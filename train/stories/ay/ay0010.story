id: ay0010
genre: news
where: US-WA
published: 2016-07-29
title: Pickers walk out a third time at Skagit berry farm; 'We are not slaves, we are on strike'
person p1: role=bystander age=34 protected=no why=adult-bystander
person p2: role=bystander age=27 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p1: none
screen p2: none
note: farm labour dispute over piece rate; slogans speak of slavery, but the facts deny threats, debt, documents; adults who speak publicly; screen none

BURLINGTON -- The blueberries were ripe and nobody was in them.

For the third time this month about 180 workers at [[K p4 employer|Lindqvist & Sons]], most of them from Oaxaca, laid down their buckets on Thursday and walked to the county road, where they stood in the shade of their own signs. One of them read, in two languages, "We are not slaves, we are on strike."

"We come and we go as we want, no one is holding my passport," said [[K p1 name|Feliciano Ortiz Bautista]], 34, who was elected to the strike committee and has picked here for seven summers. "What they're holding is ten cents a pound."

The farm pays 44 cents. [[K p1 name|Ortiz Bautista]] says that a fast worker can make the state minimum on a good row and nobody can on a bad one. The committee wants 54, lunch in the shade, and a list on the barn wall of what each worker picked, so that they can check the clerk's arithmetic.

[[K p4 name|Erik Lindqvist]], whose grandfather planted the first bushes, called the slogan a slander. He has opened the payroll to this newspaper. It shows no deductions for rent or debts, and no one paid under the hourly minimum after the adjustments that the law requires. "People throw a word like trafficking around," [[K p4 name|Lindqvist]] said. "I've got a guy down there whose wedding I went to."

The guy is [[K p2 name|Amador Cruz]], 27, who agreed that [[K p4 name|Erik]] had danced at it. "Badly," [[K p2 name|Cruz]] said. "He's not a bad man. He's a cheap man."

Two inspectors spent Tuesday in the cabins. [[K p3 name|Lorna Macapagal]], of the state Department of Labor & Industries, said that they interviewed 61 workers out of anyone's hearing and found wage and break violations but "none of the things we are obliged to refer": no locked doors, no confiscated papers, no threats, no recruiter's debts. [[K p3 name|Macapagal]] said that children of 12 and 13 can lawfully pick in this state with a permit; none were found to be working.

[[K p5 name|Saul Brodsky]], a labor historian, said that the language on the signs is older than the farm. "In 1937 the hop pickers carried the same words," he said. [[K p5 name|Brodsky]] has written a book about them.

[[K p6 name|Sheriff's Sgt. Hope Delacroix]] counted cars. There had been no arrests and, she said, a plate of tamales. Sgt. [[K p6 name|Delacroix]] asked the strikers to keep off the fog line, and they did.

Talks resume on Monday at the Grange hall. [[K p2 name|Amador Cruz]] will interpret, into Mixteco, which neither lawyer speaks. By then, [[K p1 name|Feliciano Ortiz]] figured, weighing a berry in his palm, the price of the fruit would be going the same way as the fruit.

-- [[K p7 name|Ingeborg Santos]]
