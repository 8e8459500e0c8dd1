id: ak0030
genre: news
where: US-NY
published: 2014-06-20
title: Bronx grocer's killer convicted on the word of a boy who was counting gum
person p1: role=convicted age=25 protected=no why=adult-convicted
person p2: role=witness age=- protected=yes why=minor-witness
person p3: role=deceased,victim age=53 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: child witness testified from behind a screen; called by first name by judge; father's taxi and building; gum detail not id

By [[K p9 name|Mercy Adjei-Lund]]

The screen was a folding one, from the jury's coatroom, with herons. Behind it on Wednesday sat a boy who is 10, and in front of it sat [[K p1 name|Malik "Brick" Trammell]], 25, who is now a convicted murderer.

The boy had been in the store on East 167th Street for gum. He'd a dollar, he told the court, and was working out whether it was four or five. He looked up. He looked down again, and finished counting, since he didn't know what else to do.

"Five," he said. "Mr. [[K p3 name|Nasser]] always said five."

[[K p3 name|Nasser Al-Dhahri]], 53, kept that store for 19 years. [[K p1 name|Trammell]] shot him on March 2, 2013, according to the jury, over a lottery ticket. There wasn't a camera. There was, for a witness, somebody four feet tall.

Assistant District Attorney [[K p4 name|Dominick Ferraro]] had fought to keep the child hidden, and Justice [[K p5 name|Renata Blackshear]] to keep him comfortable. Both did better than they knew how. "Do you need water, [[W p2 name|Ousmane]]?" asked [[K p5 name|Blackshear]], and shut her eyes.

Mr. [[K p6 name|Seamus Galvin]], for the defense, was gentle. He suggested that the boy's father had told him whom to point at. The father drives [[W p7 vehicle|green cab 7K55]] and had been at the airport. "Baba said don't point at anybody," said the boy. "He said we're going to move."

They have moved. The old apartment was [[W p2 address|over the laundromat at 1015 Findlay Avenue]], and a week after the arrest there was a brick on the stairs. An actual one.

On the way out of the building the father, [[W p7 name|Ibrahima Sow]], was stopped by a cameraman. He held a newspaper over the child's head. It was this newspaper. "Please," Mr. [[W p7 name|Sow]] said, "he's only a boy who chews gum."

The neighbors have been kinder than the courthouse. [[K p8 name|Lucille Dancy]], who is president of the block association, organized the walk to school, eleven adults in a ring. "You couldn't have said which kid was in the middle," [[K p8 name|Dancy]] said, with pride. She showed a picture on her telephone. It was captioned, "[[W p2 photo|walking Ousmane S. to PS 90!]]"

[[K p1 name|Trammell]] will be sentenced on July 15 under Indictment [[K p1 id|1127/2013]]. He faces 25 years to life. His own son is 10.

The new school has a rule against gum. A note in the trial file from [[W p2 school|the principal of Success Academy, Norwalk]], asks if an exception could be made for "our new fifth grader [[W p2 name|O. Sow]]." [[K p4 name|Ferraro]] had written across the bottom: Yes.
