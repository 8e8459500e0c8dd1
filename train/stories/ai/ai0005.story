id: ai0005
genre: news
where: US-WI
published: 2022-08-11
title: Council hears plan to curb trafficking through Birch Street school zone
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; "trafficking" is the clerk's slip for traffic; a child speaks at a council meeting with name, age and school; street and phone are a business's

RICE LAKE — The agenda called it "trafficking control, Birch Street," and City Clerk [[K p1 name|Marlys Thorson]] would like everyone to know that it was the spell-checker.

"I had two calls from Eau Claire television," [[K p1 name|Thorson]] told the council Tuesday. "It is about cars."

It is about a great many cars. Since the bridge at Hatten Avenue closed in May, some 4,100 vehicles a day have used Birch, which runs past an elementary school, a day care and the back dock of a furniture store. Public works director [[K p2 name|Emmanuel Adjei]] proposed speed cushions, a painted crossing and a flashing sign, for $38,600.

[[K p3 name|Gary Stodola]], who owns the furniture store, said that the cushions would break his lamps. "I've been at [[K p3 address|1410 Birch]] for thirty-one years. I ship glass," he said. "Come ride in my truck." He left his number, [[K p3 phone|715-555-0162]], for any alderperson who would.

The last word in public comment went to [[K p4 name|Lucy Vang]], 12, who'll be a seventh grader at [[K p4 school|Rice Lake Middle School]] and who counted cars from her porch for a 4-H project. She found that one in three did not stop at the stop sign and one in forty was eating a sandwich.

"I didn't count the sandwiches on purpose," [[K p4 name|Lucy]] said. "You just notice."

[[K p5 name|Dr. Helen Abernathy]], a retired traffic engineer who advised on the project, called it as good a count as she'd seen. "Miss [[K p4 name|Vang]] used a clicker and a control day," [[K p5 name|Abernathy]] said. "We used to get paid for that."

Alderman [[K p6 name|Duane Kolpack]] asked whether the police could not simply write more tickets. They have written 211 on Birch since June, a quarter of them to residents of Birch. One went to his brother-in-law, [[K p8 name|Curt Amundson]], who stood up in the second row and said that he had paid it.

"I was going thirty-four," [[K p8 name|Amundson]] said. "I had it coming."

[[K p6 name|Kolpack]] moved to table. The motion failed, 3-5. The cushions then passed, 5-3, with an amendment that none be placed within 60 feet of the furniture dock. [[K p3 name|Stodola]] clapped twice.

[[K p2 name|Adjei]] said that the work could be done before the first day of school if the asphalt plant holds its price. The file is CC-2022-77.

Before adjourning, Mayor's assistant notes show, the body voted to correct the minutes. They now read "traffic." [[K p1 name|Thorson]] seconded it from her desk, which she's not allowed to do.

[[K p7 name|Bridget O'Rourke]] covers city hall. Reach her at [[K p7 email|borourke@ricelakecourier.example]].
