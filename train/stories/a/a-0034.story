id: a-0034
genre: news
where: US-ME
published: 2026-01-09
title: Harbormaster to retire after 40 winters
person p1: role=official age=67 protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=author age=- protected=no why=author
screen: none
note: plain feature; nothing to protect

Asked what he would miss least, [[K p1 name|Alden Beal]] did not need to think. "Kayaks," he said.

The harbormaster of Little Thrumcap, who is 67, told selectmen on Monday that he will hand over his keys, his boat and a coffee can of confiscated flares on May 1. He has had the job since 1986, when his predecessor went out for bait and moved to Florida.

In that time [[K p1 name|Beal]] has towed in 311 vessels, among them a governor, and pulled eleven people out of the water. Nine had been told by him, that same day, not to go.

[[K p2 name|Thankful Crosby]], the board's chair, said the town would be advertising. "We'll be wanting someone patient," said [[K p2 name|Crosby]].

[[K p1 name|Beal]] was heard to laugh.

By [[K p3 name|Priya Raman]]
