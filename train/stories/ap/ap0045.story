id: ap0045
genre: news
where: US-AK
published: 2019-09-12
title: Bethel pilot honored; suspect in bar fight is not the pilot, airline stresses
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=victim age=29 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=62 protected=no why=adult-accused
person p6: role=victim age=40 protected=no why=adult-victim
person p7: role=bystander age=17 protected=no why=minor-not-in-crime
person p8: role=author age=- protected=no why=author
person p9: role=official age=- protected=no why=official
screen p6: none
note: nothing to protect; namesakes; wage theft adult who names himself and was free to go (near miss), elder scam

BETHEL, Alaska — There are two men called [[K p1 name|Sam Evan]] in this town, and on Sunday one of them was given a medal, and the other was given a ride.

[[K p1 name|Samuel J. Evan]], the pilot, brought a family of six off a sandbar in the Kuskokwim on July 30, two at a time, in crosswinds that a weather observer described as "no." The governor's certificate was presented at the Cultural Center. "I had the fuel," [[K p1 name|Capt. Evan]] told the crowd. He has flown for [[K p1 employer|Tundra Link Air]] for nineteen years and carries a harmonica in the door pocket.

[[K p2 name|Samuel T. Evan]], the carpenter, 37, was booked at 1:40 the same morning for assault, at the end of a dispute about a snowmachine. His inmate number is [[K p2 id|55-1908]]. [[K p3 name|Warren Nick]], 29, has a concussion. He said that it was a good machine and he'd sell it now.

By breakfast the airline had had forty calls. "It's the initial," said its station manager. "Look at the initial."

In District Court on Monday, Magistrate [[K p4 name|Tara Oquilluk]] also arraigned [[K p5 name|Gene Lasater]], 62, owner of [[K p5 employer|Lasater Gravel & Haul]], on eight counts of failing to pay wages. Operator [[K p6 name|Ihor Bondarenko]], 40, came from Sacramento for the season on a promise of $38 an hour and was paid for five weeks out of eleven. He had his own truck, his own apartment on Ridgecrest, and every week, he conceded, a chance to quit.

"I didn't quit because I am stubborn," [[K p6 name|Bondarenko]] told the court. Asked by the defense if he'd been in any way held, threatened, or deprived of documents, he laughed. "Who'd want them?" He has filed for $22,914 and asked this newspaper to be sure to get the figure right. [[K p5 name|Lasater]], of [[K p5 address|Blueberry Subdivision]], says there was rain.

State Trooper [[K p9 name|Andrew Hope]] reported an attempted scam: elders are being rung by somebody who sobs, calls them Apa, and asks for bail in gift cards. No one has lost money but several phones have been unplugged. Trooper [[K p9 name|Hope]] advises that real grandchildren ask in person.

And in sports, [[K p7 name|Nellie Alexie]], 17, of [[K p7 school|Tundra Regional High]], took the girls' two-mile at Kodiak in 11:21 with a shoe missing. It's still out there. "[[K p7 name|Nellie]] ran on the mud side so as to feel it," said the coach. She has applied to three colleges and to the airline, which takes student loaders at eighteen.

Who'd be her boss? "Me," said [[K p1 name|Sam Evan]], the pilot, on his way out, with the medal in the same pocket as the harmonica. He'd stopped at the jail. He'd wanted to see, he said, if it was true that they had the same mother's maiden name. They do.

— [[K p8 name|Dora Friend]]
