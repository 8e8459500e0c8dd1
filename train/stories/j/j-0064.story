id: j-0064
genre: news
where: US-NJ
published: 2005-11-09
title: Passaic tie goes to a coin
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: nothing to protect; local election

Eleven thousand people voted in the Third Ward on Tuesday and it came out even.

[[K p1 name|Marisol Benavente]], the incumbent, and [[K p2 name|Jacek "Jack" Chmura]], a plumber in his first race, each have 5,512, with nine provisional ballots that the county clerk, [[K p3 name|Ruth Applebaum]], counted at 1:10 a.m. in front of both of them. Five went one way and four the other, and then she found a tenth, stuck to the envelope with jelly.

State law provides for a runoff. The council's rules, written in 1934, provide for a coin. Lawyers were on the phone with each other at dawn.

"I'd sooner the coin," [[K p2 name|Chmura]] said. "I've a boiler at nine."

[[K p1 name|Benavente]] asked who would be holding it.

The clerk has asked the mint in Philadelphia, by letter, whether a dime or a quarter is more nearly fair. She had no answer by evening. In 1958, the last time it was done, the mayor used an Ike button, which had the advantage, as an old-timer pointed out, of only one side that anybody wanted.

Both campaigns have hired observers for the coin. The toss will be at noon on Monday on the steps of City Hall, and the band of the Polish Falcons has offered to play before it, or after, or, at the request of [[K p1 name|Benavente]], not at all.

The jelly was grape, said [[K p4 name|Demetrius Falls]], a poll worker at the Myrtle Avenue firehouse for thirty years. He accepts full responsibility, he told us, but he did note that the doughnuts were sent by one of the candidates. He'd not say which.

[[K p5 name|Lenny Grabowski]]
