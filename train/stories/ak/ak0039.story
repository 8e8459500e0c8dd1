id: ak0039
genre: news
where: US-CT
published: 2010-11-25
title: Minor leaguers, major hearts: Ansonia edges Naugatuck in 122nd Thanksgiving game
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=bystander age=15 protected=no why=minor-not-in-crime
person p8: role=author age=- protected=no why=author
note: sport with children's names, schools, numbers, injuries; violent and sexual-sounding sports words innocently

By [[K p8 name|Skip Iannotti]]
Sports

ANSONIA — He'd been told all week that he would be abused, exploited and left for dead by the Naugatuck pass rush. [[K p1 name|Arkeel Haughton]], 17, grinned and ate another roll.

Then the senior quarterback ([[K p1 other|No. 7]], 5-foot-9 in thick socks) threw for 211 yards, ran for 88, and hit [[K p2 name|Tommy Sirowich]], 16, in the corner of the end zone with 0:14 left. Ansonia 27, Naugatuck 24. Eight thousand people made the sort of sound that brings police in other towns.

"I was just trying to escape," said [[K p1 name|Haughton]]. "I saw [[K p2 name|Tommy]] and let it go."

[[K p4 name|Tom Brockmeyer]], the Charger coach, has [[K p1 name|Arkeel]] running a thing that he calls the Underground Railroad, in which everybody goes left and the ball goes right. It was good for 31 yards on third and 22. Naugatuck's [[K p5 name|Rob Anselmi]] saw it coming. "We had him. He was under arrest," [[K p5 name|Anselmi]] said. "Then he was out on bail."

Credit goes to a freshman. [[K p7 name|Dalvin Okoye-Reed]], 15, was pulled up from the JV at noon on Wednesday, when two linemen came down with the flu. He is 6-3, he attends [[K p7 school|Emmett O'Brien Tech]] on the co-op, and works after school at [[K p7 employer|Hubbell's bakery on Main]], which makes him, so far as this reporter knows, the only nose guard in the league that smells of cinnamon. He took a helmet to the ribs in the second quarter and stayed in. [[K p6 name|Folasade Okoye]], his mother, came down to the rail to see about it. "She asked me if I was hurt and I said no, so she hit me," said [[K p7 name|Dalvin]].

On the other bank of the river there was a hero too. [[K p3 name|Jared Pinto]], a junior who kicks barefoot, made three from beyond 40. [[K p3 name|Pinto]] has [[K p3 body|a burn scar on the instep]] from a beach fire at Hammonasset and says that it gives him the lift. The last of them, from 46, had tied it.

"You can print the scar," said [[K p5 name|Coach Anselmi]]. "You can print the foot."

It was the Chargers' 70th win in the series, against 42, and ten ties. The trophy, a copper ingot, spent the night at [[K p4 name|Brockmeyer]]'s. His wife wanted it off the table by the time the turkey came.

[[K p2 name|Sirowich]], asked what he'd been thinking with the ball in the air: "Don't be the kid who drops it. There's always a kid who drops it. They know his name for a hundred years."

The seniors turn in their pads Monday. [[K p6 name|Mrs. Okoye]] is sending rolls.
