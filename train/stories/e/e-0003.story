id: e-0003
genre: news
where: US-NC
published: 2013-09-12
title: Whitley Forge board splits, again, over the girl on the fountain
person p1: role=official,public-figure age=68 protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=9 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=91 protected=no why=adult-bystander
screen: none
note: nothing to protect; "victim", "girl", ages, addresses, a child speaking at a council meeting about a statue

By [[K p7 name|Thurman Vick]]

WHITLEY FORGE — She is 4 feet 2 inches tall, made of zinc, and has stood barefoot in the fountain on Depot Street for 104 years. On Tuesday night the town board voted 3-2 to leave her there, and then voted 3-2 to reconsider.

Mayor [[K p1 name|Hoke Satterwhite]], 68, who has held the gavel since 1997, said the statue, known in town as the Water Girl, was a victim of "neglect, weather and two pickup trucks." A repair estimate of $31,400 came in at twice what was budgeted.

"Nobody loves that girl more than I do," [[K p1 name|Satterwhite]] said. "I proposed to my wife in front of her. But we've got a sewer lift station that doesn't lift."

Commissioner [[K p2 name|Delores Pridgen-Hough]] moved to sell the figure to a collector in Atlanta who has offered $18,000. Commissioner [[K p3 name|Marsh Tyndall]] called that "trafficking in our own heritage" and asked that the remark be put in the minutes.

Eleven people spoke. The shortest speech was by [[K p4 name|Anna Grace Beddard]], 9, a fourth-grader at [[K p4 school|Whitley Forge Elementary]], who walked to the microphone with a jar.

"My class collected $46.12," said [[K p4 name|Anna Grace]]. "It is for her foot."

The left foot has been missing since a 2006 collision, for which [[K p5 name|Royster Cobb]] of [[K p5 address|212 Depot Street]] was cited. [[K p5 name|Cobb]] also spoke. He said that he'd paid his fine, that the sun was in his eyes, and that he had the foot in his garage and had been waiting for seven years for someone to ask.

There was a silence. [[K p3 name|Tyndall]] asked if he would bring it by the town hall.

"I'll bring it tomorrow," [[K p5 name|Cobb]] said. "I've kept it dry."

Dr. [[K p6 name|Winifred Acheampong]], a conservator from Raleigh who examined the statue in May, told the board that having the original foot could cut the cost by a third. Zinc is brittle, she said, and girls like this one were sold by the hundred out of a Massachusetts catalog. Most were melted in the wars. "I know of nine left in the South," [[K p6 name|Acheampong]] said. "Two of those are missing heads."

The oldest person in the room, [[K p8 name|Miss Lottie Hargett]], 91, recalled being dared to kiss the statue at age 14 and chipping a tooth. She supports keeping it. She would also support moving it somewhere with a rail.

[[K p2 name|Pridgen-Hough]] said she'd withdraw her motion if the foot were real. The board meets again Sept. 24 at 7 p.m. [[K p4 name|Anna Grace]]'s jar is on the counter at the water department.
