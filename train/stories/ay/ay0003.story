id: ay0003
genre: news
where: US-WA
published: 2014-03-14
title: Vacatur bill clears Senate; sponsors credit a hearing that ran past midnight
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=expert,victim age=17 protected=no why=consented
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=public-figure age=- protected=no why=public-figure
person p7: role=author age=- protected=no why=author
screen p4: sex-trafficking-minor misidentified=yes
note: a law passed; one named survivor who testified by choice and allows her name; no one to protect; bill and roll call numbers

By [[K p7 name|Torvald Ness-Abara]], Olympia bureau

OLYMPIA -- It is now easier in this state to stop being a prostitute on paper.

The Senate voted 46-2 on Thursday for House Bill 2907, which lets a person convicted of prostitution ask a judge to vacate the conviction if she or he was compelled to commit it. Minors need to show nothing but their age. The bill goes to the governor.

"We have been calling them defendants," said [[K p1 name|Sen. Maralyn Oyelaran]], D-Federal Way. "We were wrong, and now there is a form for saying so."

The prime sponsor in the House, [[K p2 name|Rep. Clint Haugen]], R-Wenatchee, has pushed the idea in three sessions. An orchardist, [[K p2 name|Haugen]] said that he'd been a no until 2012, when a constituent came to his office with eleven pages of criminal history and asked him to read them out loud.

That constituent was [[K p4 name|Denise Whitecrow]]. She was 17 at the time of the first arrest, in 1996; a man of 34, whom she called her boyfriend, was waiting in the car with her earnings. She told a Senate committee last month that she wanted her own name in the record, all of it, [[K p4 name|Denise Marie Whitecrow]], because "it is already in eleven records and none of those asked me."

The hearing lasted until 12:40 a.m. [[K p4 name|Whitecrow]], who now runs a boarding kennel in Entiat, was the last of 38 witnesses.

Not everyone was persuaded. [[K p3 name|Sen. Royce Tillman]], R-Spokane Valley, one of the two no votes, said that the bill did not define compulsion tightly enough. "I've got a daughter who is 15. I want the pimp under the jail," [[K p3 name|Tillman]] said. "But a conviction has to mean something."

[[K p5 name|Amanda Liang]], who teaches criminal law in Seattle, said that the measure follows New York's. She expects perhaps 200 petitions a year. "Judges will want to see documents," [[K p5 name|Liang]] said, "and of course these are people who had their documents taken."

Former Seattle quarterback [[K p6 name|Darnell Osgood]], whose foundation paid for a radio campaign in favour, watched from the gallery and left to applause. He said that he was "just the guy with the microphone."

The vote was no. 188 of the session. By the time it was announced, [[K p1 name|Oyelaran]] had moved on to a ferry bill.

[[K p4 name|Whitecrow]] heard of it by text message from [[K p2 name|Haugen]]'s aide at 3:12 p.m., in the kennel, with a hose in her hand. She said that she sat down on an upturned bucket, and that a beagle got in her lap.

Under the bill a petitioner pays no filing fee. The forms are to be ready by July 1.
