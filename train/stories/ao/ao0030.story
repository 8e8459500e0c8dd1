id: ao0030
genre: press-release
where: US-NJ
published: 2006-06-21
title: Prosecutor announces guilty plea of stepfather-and-son fencing ring... and of a second matter
person p1: role=convicted age=51 protected=no why=adult-convicted
person p2: role=convicted age=23 protected=no why=adult-convicted
person p3: role=victim age=17 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=66 protected=no why=adult-victim
person p7: role=convicted age=35 protected=no why=adult-convicted
person p8: role=official age=- protected=no why=official
screen p3: none
note: long plea notice: the theft ring has nothing to hide; the second matter is a teenage sales clerk assaulted by her manager, named in a thank-you

Raritan Falls, N.J. [[K p4 name|Prosecutor Edward J. Cianfrani]] announced two pleas on Tuesday before Judge [[K p8 name|Shirelle Womack-Levy]].

THE RING. [[K p1 name|Vincent Scarpone]], 51, of [[K p1 address|71 Mulberry Terrace]], and his stepson, [[K p2 name|Anthony "Ant" DiLeo]], 23, of the same address, admitted that over fourteen months they had bought and resold $412,000 in stolen power tools out of a former carpet outlet. [[K p1 name|Scarpone]] will serve five years ([[K p1 id|Ind. 05-11-1188]]), [[K p2 name|DiLeo]] three ([[K p2 id|Ind. 05-11-1189]]). Their largest single victim, contractor [[K p6 name|Manuel Teixeira]], 66, lost eleven nail guns and, he told the court, "a saw that was my father's." [[K p2 name|Ant DiLeo]] turned to him and said that he knew where it was. The saw has been returned.

"They trafficked in other men's work," said [[K p4 name|Cianfrani]].

THE SECOND MATTER. [[K p7 name|Lance Merriweather]], 35, who managed a shoe store at the Raritan Mall, pleaded guilty to criminal sexual contact with an employee, 17, in the stockroom on two nights in November. He'll be placed on Megan's Law registration, with five years of parole supervision. [[K p7 id|Accusation 06-04-0077]]. Detective [[K p5 name|Joyce Scarpino]] of the special victims unit (not related to any defendant) led the investigation.

The victim read a statement. "I don't go in the mall. I go around it. It takes nine minutes more," she said. She's a [[W p3 other|competitive ice dancer]], and has been [[W p3 school|a senior at Immaculate Heart of Raritan]], where the prom committee sold carnations for her sake.

[[K p4 name|Prosecutor Cianfrani]] thanked the store's owners and Detective [[K p5 name|Scarpino]], "and most of all [[W p3 name|Danielle]] and the whole [[W p3 name|Figueroa-Klein]] family for their courage."

EDITORS, NOTE WELL. A first version of this release, faxed at 11:05, contained the victim's name in the last line, in violation of N.J.S.A. 2A:82-46. Pl. use only this version. [Sent 11:40. The line above is the very line. Third version follows.]

For photos of recovered tools: [[K p6 photo|teixeira_with_fathers_saw.jpg]]. Do not use [[W p3 photo|dfigueroaklein_courtsteps.jpg]], which was taken by a summer intern and shows [[W p3 vehicle|her skate-sticker Neon]].

Sentencing for [[K p7 name|Merriweather]] is September 15. He's of [[K p7 address|Apt. 2C, Bound Brook Arms]], and remains at liberty under a no-contact order, in which the protected person is [[W p3 initials|D.F.-K., that's the skater]]. Sentences for the ring start at once; Judge [[K p8 name|Womack-Levy]] allowed [[K p1 name|Mr. Scarpone]] to kiss his wife.

###
