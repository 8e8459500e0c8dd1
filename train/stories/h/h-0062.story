id: h-0062
genre: news
where: GB-ENG
published: 2010-12-17
title: 140 jobs to go as Otterbridge carpet mill closes
person p1: role=official age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect; business news; 'hostage' and 'slave' are a union man's figures of speech

By [[K p5 name|Hugo Entwistle]], business reporter

The owner of the last carpet mill in Otterbridge is to close it in March with the loss of 140 jobs.

Staff at [[K p1 employer|Fearnley & Dock]] were told at the end of the night shift on Thursday. The company blamed the cost of wool, which has risen by 60 per cent in a year, and a fall in orders from hotels.

Managing director [[K p1 name|Charles Fearnley-Hart]] said in a statement: "We've looked at every alternative, including a sale. We are very sorry. Our people have been outstanding."

The mill opened in 1871 and at its height, after the war, employed 2,300. Production of the firm's Axminster range will be moved to a plant near Izmir.

[[K p2 name|Dariusz Nowak]], who has been a weaver there since 2005 and is the union's convenor, said members felt that they'd been held hostage. "We took a pay cut in 2008 and another in 2009. They told us it'd save the place. A slave doesn't get thanked in a press release, I suppose that's the difference."

The union says that workers with more than twenty years' service should get enhanced terms. A consultation of 90 days began yesterday.

The town's MP, [[K p3 name|Joan Ollerenshaw]], has asked for a meeting with the Department for Business. She said that she'd been told of the closure by a constituent, in a supermarket.

For [[K p4 name|Irene Slack]], who runs the sandwich shop opposite the gates, the news means 60 breakfasts a day. "I've got until March to find 60 other people," she said.

A jobs fair will be held in the town hall on 12 January.
