id: aq0042
genre: news
where: US-FL
published: 2003-03-14
title: Immokalee crew leader held; pickers say they were 'bought' in Arizona
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=victim age=34 protected=yes why=trafficking-victim
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=accused age=37 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=consented
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: farm slavery; one escaped worker jailed for stealing the crew leader's truck; survivors' coalition expert named by consent; streets of the accused K

By [[K p8 name|Annelle Tisdale-Moreno]]

IMMOKALEE — The boy took the truck because it was the only thing in camp with a key in it.

[[W p1 name|Eulogio Santizo]], 19, who'd never driven before, got most of the way up Highway 29 in second gear before a deputy stopped him on Feb. 20. He was booked for grand theft auto (No. [[W p1 id|0303-1199]]), on the complaint of the truck's owner, a crew leader named [[K p3 name|Abel "El Tío" Cuevas]].

On Wednesday it was [[K p3 name|Cuevas]], 42, who was in handcuffs.

Federal agents arrested him at his home on [[K p3 address|Jefferson Avenue]] along with a brother-in-law, [[K p4 name|Ismael Prado]], 37, a van driver, alias [[K p4 alias|El Diablo]]. They are charged with conspiracy to hold workers in involuntary servitude, case [[K p3 id|2:03-mj-1041]].

According to an affidavit by Special Agent [[K p5 name|Deirdre Molloy]], [[K p4 name|Prado]] met twenty-six men in a parking lot in Marana, Ariz., paid a coyote $1,000 for each, and told them on the road that they would work it off in tomatoes. In the camp, [[W p1 address|two trailers and a box truck behind the packing shed on Little League Road]], they were charged for rent, for the crossing and for showers from a hose. Those who spoke of leaving were shown a pistol.

Mr. [[W p2 name|Timoteo Ajpop]], 34, did speak of it. He was beaten with a bucket so hard that [[W p2 body|the rim left a half moon on his forehead]]. He lay for three days; a picker brought him water in a glove.

"When the kid went off in the truck we thought that he was dead," [[W p2 name|Ajpop]] said in Mam, through an interpreter. "We were happy to learn he was only in jail."

Nobody had asked [[W p1 name|Santizo]] anything in a language that he knew. The jail had him down as speaking Spanish. It was a trusty, mopping, who understood and told the chaplain.

[[K p7 name|Chaplain Wilbur Oxendine-Ruiz]] telephoned the workers' coalition, and [[K p6 name|Domitila Xol]] came within the hour. She was herself held in a camp at LaBelle, in 1997, and has told of it, with her name, before Congress. "I looked at his hands," [[K p6 name|Xol]] said. "I said, who has your papers? He started to cry, and I started too."

The theft charge was dropped Thursday. "I would've driven it for him," [[K p7 name|Oxendine-Ruiz]] said.

[[K p3 name|Cuevas]] came as a picker in 1979 and owes, his wife says, $90,000 to the grower's bank. Agent [[K p5 name|Molloy]] wouldn't say if the grower is being looked at.

The men have been moved. [[W p2 name|Don Timo]], as the young ones call him, is mending nets at [[W p2 employer|a fish house on Pine Island]]. [[W p1 name|Eulogio]] has a birthday on [[W p1 birthdate|Monday, St. Patrick's Day]], his twentieth; the coalition will hold it at [[W p1 address|the yellow house behind the tortillería on Ninth]]. He has asked for a driving lesson.
