id: av0013
genre: news
where: US-ND
published: 2012-02-27
title: Williston man held after roommate's call; two more domestic cases on Monday's docket
person p1: role=victim age=31 protected=decide why=domestic-violence-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=victim age=45 protected=yes why=identifies-protected
person p4: role=accused,relative age=46 protected=decide why=identifies-protected
person p5: role=victim,witness age=8 protected=yes why=minor-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=victim age=39 protected=no why=adult-victim
person p9: role=accused age=22 protected=no why=adult-accused
screen p1: none
note: adult DV victim D; a second where naming the mother gives the protected child W; a third, a bar fight between strangers, adult victim K

WILLISTON — District Court heard three assaults before ten o'clock Monday, and Judge [[K p6 name|Merritt Skjervem]] remarked that the oil patch had had a long weekend.

[[K p2 name|Colby Raines]], 34, a derrick hand from Elko, Nev., is charged with felony aggravated assault on the woman he'd been seeing since Christmas. The complaint says that [[K p2 name|Raines]] put her through the door of a camper on Thursday night, then drove away in it.

The victim, [[D p1 name|Heather Jo Lindvig]], 31, tends bar at [[D p1 employer|the DK Lounge]] and came to court with her arm in a sling and her [[D p1 other|softball team]] around her. She didn't ask for privacy, nor was she asked. "I'd like my camper," [[D p1 name|Lindvig]] told the judge.

Bail was set at $20,000. [[K p2 name|Raines]] is being kept at the Williams County jail as inmate [[K p2 id|12-0590]]. State's Attorney [[K p7 name|Nora Fettig]] said that he has a prior in Nevada against somebody else.

The second matter was of another kind. [[D p4 name|Duane Alan Ostby]], 46, is accused of beating his wife and of breaking a collarbone of her son, 8, who'd stepped between. [[K p7 name|Fettig]] asked that the family not be named and Judge [[K p6 name|Skjervem]] so ordered.

"Which family would that be, Your Honor?" said the defense, looking for a file. "[[W p3 name|Paulette Ostby]]?"

The boy, it was said, had telephoned 911 from a neighbor's, barefoot. He gave his address as "[[W p5 address|the green trailer by the grain leg at Epping]]" and held the line for eleven minutes. On the recording, played with the sound low, a dispatcher is heard telling him, "You're doing good, [[W p5 name|Tanner]]. [[W p5 name|Tanner]], honey, is your mom awake?"

A no-contact order was signed. [[D p4 name|Ostby]], who holds a commercial license, wept and asked about his dog. The child is in third grade and will miss [[W p5 other|the state mutton-busting finals]].

Third was [[K p9 name|Trey Delacroix]], 22, of [[K p9 address|Lot 31, Halvorson Man Camp]], who, in a dispute over a pool cue, bit [[K p8 name|Rolf Amundson]], 39, on the ear. [[K p8 name|Amundson]] attended with the ear. The two had never met before and have since, both said, become friends. [[K p9 name|Delacroix]] pleaded guilty to simple assault, paid $325 and was asked by [[K p6 name|Skjervem]] to keep his teeth in his head.

[[K p7 name|Fettig]] said afterward that her office had filed 61 domestic complaints since New Year's Day; there were 64 in all of 2008. There is one shelter, with nine beds. "It's full," she said. "I am not going to tell you where it is, so please quit asking."
