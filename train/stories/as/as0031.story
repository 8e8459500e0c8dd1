id: as0031
genre: news
where: US-PA
published: 2021-10-10
title: The recovery house had rules, a chore wheel and, prosecutors say, a price for the women
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=victim age=34 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p4: sex-trafficking-adult
note: sober home operator; woman returned to jail on parole violation for leaving; house is residence W; nickname on chore wheel; two accused with one a former resident

By [[K p9 name|Dashiell Moroney]]

ALLENTOWN — The chore wheel is Commonwealth's Exhibit 3. It's made from a pizza box. Dishes, it says, bathroom, trash, smoking can; and on the narrowest wedge, in marker, *dates*.

From that wedge the attorney general's office has built a case against Rev. [[K p2 name|Kurt Dennison]], 47, who opened [[W p1 address|Second Mile House, on North Ninth Street]], in 2018 to take in women on parole. He is charged with trafficking in individuals. So is his house manager, [[K p3 name|Colleen Matz]], 40, who came there as a resident herself.

Deputy Attorney General [[K p5 name|Winston Achebe-Cole]] said at a hearing on Thursday that women who fell behind on the $175 weekly rent were told there was a way to make it up. [[K p3 name|Matz]] drove them to truck stops along I-78. Those who refused were reminded of whom the pastor could call. "He held their liberty in his cell phone," said [[K p5 name|Achebe-Cole]].

He used it once. [[W p1 name|Brittany Saylor]], 28, walked out on Palm Sunday with a split lip. By noon [[K p2 name|Dennison]] had reported her as absconding, and on Tuesday she was in Lehigh County Jail as [[W p1 id|No. 2021-3380]], where she stayed until August. She told her parole agent what the rent was. His entry reads: "[[W p1 name|SAYLOR]] making excuses. Manipulative. Recommend 6 mos."

The agent, [[K p6 name|Gerald Hoch]], has retired. "I'd seven hundred on my sheet," [[K p6 name|Hoch]] said at his door.

A second woman got out by the other route. [[W p4 name|Dolores Ruiz-Kemmerer]], 34, set fire to the smoking can, and when the engines came she climbed on one. She's got [[W p4 body|a green parrot tattooed on her neck]] and two kids in Reading; she's now on the overnight line at [[W p4 employer|the pretzel plant in Lititz]]. "They ask you why didn't you leave," [[W p4 name|Ruiz-Kemmerer]] testified. "Honey, I was *sentenced* there."

[[K p7 name|Charlene Boddy]], who was sold out of a Kensington recovery house in 2004 and who tells any committee that'll listen, said that in this state you need more permits to run a kennel. [[K p7 name|Boddy]] has asked legislators for one thing, a phone on the wall. "A plain phone. Nobody's."

The defense says that the wedge meant calendar dates, court dates.

In the gallery was a woman in scrubs, [[W p8 name|Donna Saylor]], with a toddler. Her daughter had written her each week from the jail. One letter is in evidence and was shown on a screen, unredacted, for most of an hour. "Mom, they have me down as a liar so I might as well tell you a good one, I'm fine. Love, [[W p1 alias|Bitsy]]." The toddler pointed. "[[W p1 alias|Bitsy]]," she said, and half the room turned.

Docket numbers: [[K p2 id|CR-1187-2021]] ([[K p2 name|Dennison]]), [[K p3 id|CR-1188-2021]] ([[K p3 name|Matz]]). Judge to rule Friday.
