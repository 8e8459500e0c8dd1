id: ag0029
genre: interview
where: GB
published: 2019-10-12
title: "People asked me what I'd been wearing. A tabard, I said."
person p1: role=victim,author age=24 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=relative age=- protected=no why=adult-bystander
note: an adult waives anonymity in print; her workplace and partner stay too

[[K p1 name|Nicola Sumner]] has signed a piece of paper. It's on the table between the teapot and my recorder, and it says that she gives up, in writing and for good, the right not to be named. "Read it out," she tells me. "I like hearing it."

In 2013 she was 24 and a cleaner at [[K p1 employer|Brackley Road Depot]]. The transport manager, [[K p2 name|Dean Fallowfield]], had the keys to everything. He was sentenced to seven years in 2016.

What was the trial like? "Cold. The heating was off. They'd a screen for me and I said take it away, I've looked at him over a mop for two years."

And now? She trains night staff. Her husband, [[K p4 name|Errol Sumner]], brings more tea and says that she talks to strangers at bus stops about it. "I do," she says. "You'd be surprised who misses their bus."

Interview: [[K p3 name|Oona Featherstonhaugh]]
