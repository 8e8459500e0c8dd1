id: ac0024
genre: news
where: US-ND
published: 2012-12-09
title: Boom
person p1: role=victim,accused age=- protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: oil-boom feature; laundromat; woman jailed for prostitution; handle; freckle in eye; pleaded guilty in her name

The dryers at the Williston Wash-O-Mat run all night. [[K p3 name|Opal Henriksen]] has the three-to-eleven and can tell a man's company by his lint.

Women don't come much. So she noticed the one who brought sheets: eleven sets, motel sheets, each night of a week in November at twelve degrees below, in a jean jacket. "She had [[W p1 body|a brown wedge in the one blue eye, like a slice of pie]]," [[K p3 name|Opal]] says. "I said, honey, who's sleeping on all those? And she looked at the window first. There was a truck there."

She'd answered an ad in Duluth for a camp cook.

He had met her bus. He had driven her past the camp and on to the motel, and told her what the room cost, and how it'd be paid; when she laughed he broke two of her fingers in the door of the truck, then bought her supper. [[K p2 name|Curtis Maddow]], 39, put her on a website as "[[W p1 alias|Northern Lite]]."

I have this from the complaint in the federal case. There was an earlier one. On November 17 she was arrested by an officer who'd answered the ad, and fined $750 after three nights in a cell with her hand taped. The plea is still up on the state's system: [[W p1 name|Krystal Ann Beaudry]], [[W p1 id|53-2012-CR-01177]], guilty. [[K p2 name|Maddow]] paid, and added it on.

State's Attorney [[K p4 name|Rolf Iverson]] will ask to have it vacated in January.

It was the sheets that did it. [[K p3 name|Opal]] put a dime and a number in the pillowcase.

— [[K p5 name|Hannah Sorgatz]], Dickinson
