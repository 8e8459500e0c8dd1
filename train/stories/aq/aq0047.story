id: aq0047
genre: news
where: US-OK
published: 2020-02-21
title: Muskogee 'runaway with a knife' had been handed round truck stops
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=consented
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: a boy victim held for stabbing; Native family; regalia, dance style, freckle; CB handles and truck numbers belong to the men

By [[K p8 name|Josie Littledave-Marsh]]

MUSKOGEE — The trucker lived, and wanted charges.

That was in December, and a boy of 15 was put in the Sequoyah County detention home for assault with a dangerous weapon. On Thursday the trucker, [[K p3 name|Brent Allen Schaeffer]], 30, who hauls for [[K p3 employer|Tri-Lakes Poultry]] and answers on the CB to [[K p3 alias|Rooster]], was charged himself.

So was the man who, police say, took his $80. [[K p2 name|Royce Eugene Dollarhide]], 46, of [[K p2 address|South Cherokee Street]], calls himself a lumper, one who unloads trucks. To four boys who slept in a garage he rented he was [[K p2 alias|Uncle Roy]]. He let them have a game console, and pills for the mornings, and he took them out at night, according to an affidavit, "one to a truck." He is jailed on $500,000, inmate [[K p2 id|MC-77120]]; his pickup, a two-tone Dodge with [[K p2 vehicle|a wired-on door]], is at the impound.

"We had a stabbing with a victim and a suspect, and we had them switched," said Investigator [[K p4 name|Dub Ritchie]].

He credits a juvenile clerk who noticed the boy had asked for paper and was drawing the same thing again and again: a truck door with its number, [[K p3 id|unit 4415]].

Assistant U.S. Attorney [[K p5 name|Catherine Bearpaw-Lynch]] said the boy will not be tried for anything. Because he's a citizen of the Nation the case moves to federal court, where "nobody will say his name out loud," [[K p5 name|Bearpaw-Lynch]] promised.

At home they had been saying it since Halloween. A grandmother had posted it in every laundry between here and Tahlequah. She is [[W p6 name|Wilma Sixkiller]], who cooks at [[W p6 employer|the elder center in Briggs]]. "He is a [[W p1 other|grass dancer, he has the orange and green with the ribbons I cut]]," she said over the noise of the dishwasher. "I told the police, my [[W p1 name|Dustin]] don't own a knife. It was that man's knife."

The posters are still up. They give the whole of it: [[W p1 name|DUSTIN RAY SIXKILLER]], [[W p1 birthdate|4/30/04]], [[W p1 body|freckle in the white of his right eye]], last seen on [[W p1 address|Steely Hollow Road]], call [[W p6 phone|918-555-0133]].

[[K p7 name|Terrence Yazzie-Cole]], who works with boys in Tulsa, was sold at the same sort of places in the 1980s and has said so in print since he was thirty. "Put my name, that's the point of me," said [[K p7 name|Yazzie-Cole]]. "Nobody looks at a boy with a knife and asks what he needed it for."

[[K p2 name|Dollarhide]] did three years in 1999 for receiving stolen goods. [[K p3 name|Schaeffer]] has no record. He has nineteen stitches.

The boy was let out Wednesday. He's with cousins now at [[W p1 address|the last house past Welling church]]. His case, [[W p1 id|JDL-2019-142]], was sealed; the docket page that the clerk handed to reporters still had [[W p1 name|Sixkiller, D.R.]] across the top.

He danced Saturday.
