id: aj0007
genre: news
where: US-CO
published: 2022-04-27
title: Slavery museum's new wing opens in Pueblo; council hears parking gripes
person p1: role=official age=- protected=no why=official
person p2: role=expert age=58 protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: innocent use of trafficking words: museum wing, exhibits, a school essay prize; nothing to protect

By [[K p6 name|Lupe Ostrander]]

Shackles, a ledger and a child's shoe greet visitors in the first room of the Steelworks Museum of Labor, whose $3.1 million wing on bondage, debt and forced work in the West opened Saturday to a line around the block.

Director [[K p2 name|Ambrose Tafoya]], 58, spent six years begging for the pieces. "People think that trafficking was invented by cable news," said [[K p2 name|Tafoya]], whose own great-grandmother was a captive bought for a mule in 1861. "It has been the family business of this valley."

He is a fussy guide. Beside the peonage contracts he has hung a company-store ruler, and next to it the passport drawer from a 1950s beet farm. Touching is allowed.

The essay prize, open to local students, went to [[K p4 name|Chase Villanueva]], a sophomore at [[K p4 school|Centennial Mesa High]], who wrote about child sellers in the Old Testament. [[K p4 name|Chase]] read a page aloud, lost his place, found it and got the loudest hand of the day. His grandmother, [[K p7 name|Ofelia Villanueva]], filmed the ceiling by mistake.

"I'm going to spend it on a clutch," [[K p4 name|Villanueva]] said of the $500. He drives a 1997 Ranger.

Mayor [[K p1 name|Nicholas Grabowski]] cut the ribbon with shears from the wire mill. On Monday night he sat through the other half: forty minutes of complaint about cars. [[K p3 name|Hope Sandstrom]], who lives at [[K p3 address|811 Evans Court]], told the council that buses idled before her gate from 8 a.m. "I'm all for remembering," [[K p3 name|Sandstrom]] said. "I'm just asking to remember it around the corner."

City engineer [[K p5 name|Prakash Iyer]] offered angled spaces on the north side and a bus pull-out by the levee. The cost, [[K p5 name|Iyer]] said, would be $88,000, and the work order, 22-0417, could be let in June. [[K p1 name|Grabowski]] wondered aloud if the museum could pay.

It could not, [[K p2 name|Tafoya]] answered from the third row, unless somebody wished to buy the shoe.

In other business the council approved a liquor license for the Do Drop Inn, heard that the swimming pool still leaks, and proclaimed May to be Older Coloradans Month. Councilwoman Pro Tem April was not a person, as a printed agenda had it, but the month of the earlier meeting; the clerk apologised.

The wing, at 215 W. First St., is open Wednesday to Sunday. Admission is $9; school groups get in free if they ring [[K p2 phone|719-555-0109]] a week ahead. [[K p3 name|Sandstrom]] has been given a lifetime pass.
