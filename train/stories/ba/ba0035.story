id: ba0035
genre: news
where: AU-VIC
published: 2013-12-05
title: Boy who lit the boat shed to be dealt with as a child; club treasurer jailed
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=convicted age=53 protected=no why=adult-convicted
person p3: role=witness age=10 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: juvenile accused used by adult; wages word innocent; a ten-year-old saw it; surname of magistrate equals boy's first name

A Geelong magistrate said yesterday that a grown man had struck the match "with somebody else's hand", and sent him to prison for three years.

[[K p2 name|Lester Ogilvie-Krantz]], 53, treasurer of the Limeburners Sailing Club, pleaded guilty to conspiracy to commit arson and theft of $61,000 in subscriptions. The books were in the shed. He lives, or lived, at [[K p2 address|Swanston Street]] and drives a silver Volvo.

The hand belonged to a boy of 13, who had been promised a place in a Laser crew for the summer. He will come before the Children's Court on the 18th. Magistrate [[K p4 name|Rupert Jordan]] reminded those in court that nothing may be published which could identify him.

What the boy did was plain enough. He took the number 20 bus with a bottle of methylated spirits in a lunchbox. What he didn't know, said the prosecutor, [[K p5 name|Leading Senior Constable Mele Tonga]], was that sailmaker [[K p6 name|Reuben Catchpole]] slept in the loft on Tuesdays. [[K p6 name|Catchpole]], 66, woke, jumped, and broke both heels.

"I don't hold it against the lad," he told the court from a wheelchair. "I taught [[W p1 name|Jordan]] his bowline." He looked at the bench. "Beg pardon, your Honour. The other one."

There'd been one onlooker. A girl, ten, was on the jetty with a crab line and gave the police a description that [[K p5 name|Tonga]] called the best she had seen from anybody: height, cap, limp, [[W p1 body|a calliper boot on the right]]. The girl was so exact because she knew him. They are both at [[W p1 school|Bell Bay P–9]], where the boy is the only one with such a boot.

Her mother said that since then she's had two dead crabs in the letterbox. "[[W p3 name|Matilda]] isn't a dobber, she answered a question," the mother, [[W p7 name|Anneliese Drost]], told this newspaper, and asked for her own name to be used and her daughter's not. They've gone to [[W p3 address|an aunt in Torquay, behind the surf museum]].

[[K p2 name|Ogilvie-Krantz]] said through counsel that he was deeply sorry about the heels.

On the club's page by last night the sentence had drawn 112 comments. "Good riddance [[K p2 name|Lester]]. And 3 months of detention for [[W p1 name|Jordy Vella]] imo." "Leave [[W p1 name|Jordy]] alone he's a kid, who got conned." "Ask that [[W p3 name|Tilly Drost]] what she was doing out at 6am." The page's administrator, asked to remove these, removed the one that mentioned the price of beer.

[[K p4 name|Mr Jordan]] adjourned a claim for compensation to February. A fund for [[K p6 name|Mr Catchpole]] stands at $4,300; the first ten, in coins, came in a lunchbox.

– [[K p8 name|Philippa Garvan]]
