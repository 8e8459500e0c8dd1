id: ar0025
genre: news
where: US-TX
published: 2014-02-05
title: Girl charged in robbery of 'customer' was 16 and on a leash of debt, lawyer says
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=victim age=49 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness,victim age=15 protected=yes why=trafficking-victim
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=accused age=18 protected=no why=adult-accused
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p6: sex-trafficking-minor
note: certified as adult but rule 1 wins; robbed buyer is named; co-accused once a foster child; 15-year-old named later in the text

By [[K p9 name|Ramiro Tijerina]]

BEAUMONT — The complainant is an insurance man, the weapon was a lamp, and the defendant, who has been certified to stand trial as an adult, turned 17 in the county jail on Sunday with a honey bun.

[[W p1 name|Chyna Monique Alford]] is charged with aggravated robbery. Prosecutors say that on Nov. 12 she and [[K p8 name|Devontae Pickens]], 18, lured [[K p3 name|Roy Don Hebert]], 49, to [[D p1 place|the Gulf Breeze Motor Inn]] and relieved him of a wallet and a Rolex. [[K p3 name|Hebert]], of [[K p3 address|3212 Delaware Street]], needed eleven stitches. He has told police that he'd stopped "to give the young lady directions."

He'd paid $180 for them, according to a motion filed Monday by her lawyer, [[K p4 name|Ifeoma Rackley]]. It says that the girl was sold out of the same room on 40 nights by [[K p2 name|Terrance "Trey" Guillory]], 30, to whom she owed, in his arithmetic, $6,000.

"When [[K p3 name|Mr. Hebert]] wouldn't stop, she picked up what there was," [[K p4 name|Rackley]] said. "[[W p1 name|Chyna]] weighs ninety-four pounds."

District Attorney [[K p5 name|Cory Thibodeaux]] answered that a jury could weigh her. "We don't excuse a beating for a sad story," said [[K p5 name|Thibodeaux]]. No one has charged [[K p3 name|Hebert]] with anything.

[[K p2 name|Guillory]], who was arrested in Lake Charles on Thursday, is charged with trafficking a child. He gave his occupation as promoter and his home as [[K p2 address|Unit 4, 880 Prien Lake Court]]. He carried two phones; the contacts in one, listed in the warrant, run: [[W p1 alias|CHY-BABY]], Mama, [[W p6 alias|LIL BIT]], Pizza.

[[W p6 alias|Lil Bit]], a 15-year-old, was brought back from Louisiana by her caseworker. It is her statement that the defense is resting on. She says they took turns in the bathtub with the door locked, because it was the one place with a lock, and that [[K p2 name|Guillory]] kept a chalk mark on the wall for each night that one of them came back light. "[[W p1 name|Chyna]] had nine," it goes on. "I had four because I'm new."

[[K p8 name|Pickens]], who's accused of holding the door, grew up in eleven foster homes. He and the girl met in one of them. His bond is $40,000, and his number [[K p8 id|JC-330518]]; hers is $75,000, [[W p1 id|JC-330519]].

The motel's night man, [[K p7 name|Hasmukh Desai]], picked the lamp up off the walkway. He'd noticed the girl because she came to the desk for ice in [[W p1 school|a West Brook Bruins]] jacket. "She says, uncle, do you have a Bible, the room has none," [[K p7 name|Desai]] recalled. "I gave her the one from 7."

A hearing on the motion is set for Feb. 19. Subpoenas went out to a nurse, to two officers, and, by a list tacked to the courtroom door, to "[[W p6 name|TREVINO, MARISOL (juv)]], c/o [[W p6 place|Boys & Girls Haven, Cottage C]]."

By noon somebody had folded the list so that [[W p6 name|Marisol]] didn't show. [[W p1 name|ALFORD, C.]], did.
