id: z0035
genre: news
where: US-ND
published: 2012-12-06
title: Man camp cook: "They had her in the pantry"
person p1: role=victim age=18 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult
note: married couple accused, he and she; Native victim; sister named

WILLISTON, N.D. — He said she was his wife's cousin. She said she was his. Neither was true, a camp cook told a federal jury.

"They had her in the pantry of that trailer with the potatoes," said [[K p4 name|Vern Rusk]]. "She'd hold up fingers through the vent. How many."

[[K p2 name|Jed Corliss]], 35, and [[K p3 name|Amber Corliss]], 33, of Boise, are on trial for what prosecutors say they did to an 18-year-old from the Fort Berthold reservation in the fall of 2011. They offered her $25 an hour to clean. When she arrived she was told of a fee, and of a way to work off the fee, and oil hands came to the trailer two at a time. [[K p3 name|Amber]] booked. [[K p2 name|Jed]] stood on the step. When she refused, she turned the heat off.

[[K p5 name|U.S. Attorney Neil Hafner]] asked [[K p4 name|Rusk]] what the fingers meant. "How many that night," he said. "I saw nine."

A deputy marshal, [[K p6 name|Leo Two Shields]], brought the young woman in by the side door; she was wrapped in [[W p1 body|a star quilt with a red center]], a gift of her sister, [[W p7 name|Dawn Foolish Bear]]. "[[W p1 name|Sky]] made it out," the sister said at the recess. "That's what the quilt says, if you can read one."
