id: ai0031
genre: news
where: US-IN
published: 2003-08-30
title: Elkhart RV plant closes its second shift; 140 get notice in the lot
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=54 protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=15 protected=no why=minor-not-in-crime
note: nothing to protect; "forced labor", "held us hostage", "sold down the river", "strangled" used loosely; a teenage son who works at a dairy stand; named street and phone of a union hall

ELKHART — They were told by bullhorn, at ten minutes to eleven, in the parking lot, under the lights that the company had put up after they'd asked for eleven years.

"We finally could see each other," said [[K p2 name|Norma Lehman]], 54, who hung cabinets at Crestway Coach for half her life. "And that's what we got to see."

[[K p1 name|J. Philip Ratliff]], the vice president for operations, held the bullhorn. He said that the second shift would end on September 12, that 140 jobs would go, and that there'd be two weeks' pay for those who stayed till the last bell. "No one's forcing anyone to stay," [[K p1 name|Ratliff]] said.

There was some laughter. Since June, mandatory overtime had run to sixty-four hours. [[K p3 name|Emilio Barrientos]], a welder and steward, called it forced labor at a meeting in July, and was written up. "So now I'm written up and laid off," [[K p3 name|Barrientos]] said. "They held us hostage to a backlog, and it turns out that there wasn't one. We built ourselves out of work."

The company, sold in the spring to a fund in Stamford, says that orders fell by a third. Professor [[K p5 name|Yun-hee Pak]] at Goshen, who keeps a count, says that the county's lost 2,200 such jobs since 2000. "It's the first thing people don't buy," [[K p5 name|Pak]] said, "a house that drives."

Mayor [[K p4 name|Dave Troyer]] was at the gate by midnight with doughnuts. He took down names in a spiral notebook. "I sold you down the river with that tax break," [[K p4 name|Troyer]] told a group of upholsterers. "I'm sorry. I thought they meant it."

[[K p6 name|Wanda Kirchner]] closes up the Hi-Way Diner across Route 33. She said that she poured 91 coffees, and took money for none. "I know how each one of them has their eggs," [[K p6 name|Kirchner]] said. "Who's going to eat those eggs?"

[[K p2 name|Lehman]] stood some time with her thermos. She has a mortgage on [[K p2 address|Benham Avenue]] and a son, [[K p8 name|Kevin Lehman]], 15, who scoops ice cream at [[K p8 employer|the Dairy Dell]] and who'd hoped for an account at the music store, where there's a saxophone. She will tell him at breakfast. "He'll offer me his tips," she said. "[[K p8 name|Kevin]] does that."

The union hall at 1420 Oakland opens at eight on Tuesday for claims; bring a stub. The number is 574-555-0135. Ask for [[K p3 name|Emilio]].

A last coach came off the line at 10:15, serial CC-03-8841. Someone on finish had written inside of a cabinet door, in pencil, where nobody will look until the hinge goes: *Built by [[K p2 name|Norma L.]] She did not rush.*

[[K p7 name|Scott Hershberger]], Truth staff
