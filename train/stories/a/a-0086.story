id: a-0086
genre: news
where: US-NH
published: 2020-10-29
title: Write-in candidate, a retired mule, polls 4 percent
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
screen: none
note: funny local item; nothing

Early returns in the cemetery trustee's race at Upper Gilsum show incumbent [[K p2 name|Everett Sleeper]] well ahead, with 4 percent for Cornelius, who is a mule.

Owner [[K p1 name|Petra Vandenberg]] said she'd been asked to concede but that he was eating.

[[K p2 name|Sleeper]] was gracious. "He's kept more grass down than I have," he said.
