id: ac0066
genre: news
where: US-CO
published: 2016-02-21
title: Half-pipe
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
note: exploitation-sounding sponsor contract, hotel rooms, older man; innocent

She has a room of her own at the lodge and the man pays for it.

He pays for the clothes, too. They say his company's name across the back. He pays the coach, the physio, the flight; he gets a third of whatever she earns, and she's earned, at sixteen, forty-one thousand dollars and a snowmobile. When she fell at Mammoth he was on the phone within the hour. "He asked about the board," says [[K p1 name|Tatum Birdsong]]. "And then he asked about me, and then he asked about the board."

The contract's nine pages. Her mother, [[K p3 name|Lorna Birdsong]], who drives a plow for Summit County, had it looked at by a lawyer in Frisco, struck out page six, and sleeps in the other bed.

[[K p2 name|Hank Sorrell]] makes wax. He's bald, worried, and came up on the bus. He's never had an athlete before. "I've put the warehouse on that kid," he said, "and she's up there eating gummy bears."

On the second run she did the thing with two names that only one other woman has done. She came down and looked for the number, and then she looked for them both. They were holding hands in the parking lot with their backs to the hill. Neither could watch.

"Ninety-four," she told them.

"Out of what?" said [[K p2 name|Sorrell]].
