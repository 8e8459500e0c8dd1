id: ac0019
genre: blog
where: US-OR
published: 2013-01-27
title: Seventh-hour study hall
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=author age=- protected=no why=author
note: school blog; everything innocent, chess hustling; "recruits", "sells", "works for"

There is a man in our building who recruits freshmen. He finds them at lunch, alone. He offers them a seat and then something sweet. Within a week they're his.

I'm talking of course about me, and I'm talking about chess.

It's my eleventh year with the club at Tumalo High, and every one of them I do it the same way: butterscotch, a board, an empty chair. [[K p1 name|Priya Raghunathan]] said she'd give me five minutes. It's been three years. She now runs the thing, and makes the younger ones pay a quarter for each blunder. They call it "working off the debt." [[K p2 name|Mateo Lund]] owes her eleven dollars and will be in it till he graduates.

On Saturday we took both vans to Bend. [[K p1 name|Priya]] sold raffle tickets in the lobby and [[K p2 name|Mateo]] went 4–1, losing only to a nine-year-old who'd brought her bear.

Nobody cried on the bus except the driver, who is a Trail Blazers man.

If your child comes home smelling of butterscotch, don't call the office. It's too late.

— [[K p3 name|Mr. Dunleavy]], room 212
