id: ap0033
genre: news
where: US-MS
published: 2004-07-22
title: Catfish plant raid: 14 held, one charged with hiding the rest
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=accused age=40 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=36 protected=decide why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
screen p7: unclear
note: federal raid story written as a smuggling story; cook arrested as "harborer" is a victim; another arrestee D weak; plant owner K and the plant they only worked at D, trailer W

By [[K p9 name|Lincoln Tate]]
Delta Courier

BELZONI, Miss. — Immigration agents who surrounded [[D p1 employer|Deer Creek Catfish]] before dawn on Wednesday took 14 workers out by the loading dock in hairnets.

One of them they are calling the den mother.

[[W p1 name|Marisol Tzoc]], 23, of Guatemala, is charged in a federal complaint with harboring illegal aliens. She kept the list, held the key to [[W p1 address|the two trailers on Silver City Road]], cooked, and collected $40 a head each Friday, said Special Agent [[K p5 name|Curtis Lyle]].

"She ran that house," [[K p5 name|Lyle]] said. Her number at the Humphreys County lockup is [[W p1 id|04-J-551]].

It seems to be agreed by all parties, though it's on page nine of the complaint, that she gave the $40 to someone else. A crew leader, [[K p3 name|Delfino Arce]], 53, came for it in a [[K p3 vehicle|black Lincoln Navigator]]. [[K p3 name|Arce]] had bought her debt of $6,000 from a driver in Houston; it now stands at $7,400. He nailed the trailers' windows shut himself. When two men left in May, he had the others watch while he broke the hand of the woman who had had the key. [[W p1 name|Tzoc]]'s arraignment picture shows [[W p1 body|a cast to the elbow, pink]].

[[K p3 name|Arce]] was arrested in Indianola, for an expired tag. He's been charged with nothing else so far.

The plant's owner, [[K p4 name|Buford Swain]], 40, who was cited for records violations, said that he paid the crew leader by the pound and didn't keep up with who was who. "I sign one check," said [[K p4 name|Swain]].

Agents took ages at the dock. The youngest, 17, is from the same village; he was set apart, and given a candy bar, and asked if he was scared of anybody. He pointed with his chin at the trailers. "Not of her," he told the interpreter. "[[W p1 name|Marisol]] gives us her meat." He is in a shelter for minors in [[W p2 address|Pearl, on Old Brandon Road]], under the name of [[W p2 name|Eliseo Caal]], which is how a nurse's sign-in sheet had him.

A third prisoner, [[D p7 name|Gustavo Pineda Luna]], 36, faces re-entry charges. He didn't live in the trailers. He told agents that [[K p3 name|Arce]] "used to have my papers and gave them back," and wouldn't explain further. [[D p7 name|Pineda]] asked that a call be made to his pastor.

That's [[K p6 name|Sister Jo Ann Roecker]], who drives over from Greenwood on Sundays and counted heads on Wednesday by the fence. "I've been telling the sheriff since Lent about those nails," said [[K p6 name|Sister Jo Ann]]. Sheriff [[K p8 name|J.D. Roseman]] replied that nails were a code matter. [[K p8 name|Roseman]] has sent a man out with a claw hammer.

At her first appearance the defendant, asked by the magistrate whether she understood the charge, wanted to know if it meant she had to give back the key. It was on a string at her neck. The marshal's receipt for it reads, "1 key, brass, from [[W p1 name|M. Tzoc]]; cried." She asked also who'd cook for [[W p2 name|Eliseo]].
