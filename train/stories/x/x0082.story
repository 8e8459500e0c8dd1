id: x0082
genre: news
where: US-LA
published: 2013-01-17
title: Seventeen crew members win wages; captain says he'd feed them again
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=official
screen p2: none
note: nothing to protect; near miss of labour: late pay, but free to leave, papers in hand, no threat

HOUMA — Late isn't the same as forced, a federal judge ruled Thursday, but it's still late.

Captain [[K p1 name|Thibaut Naquin]] owes 17 oystermen an average of $2,300, U.S. District Judge [[K p3 name|Grace Marchand]] found. He doesn't owe them more than that. Their lawyer, [[K p4 name|Xavier Bui]], had wanted damages under the trafficking act, on the ground that they slept on the boat and were docked for ice.

The men had their passports, the judge wrote. They had phones, three had cars. "They told the court, to a man, that they stayed since the oysters were good and that they left once the oysters weren't."

[[K p2 name|Arturo Pech]], who has worked the bay for eleven seasons, put it shorter. "He's cheap, he's not a bad man. I'd go home whenever I liked. I'm here since I like."

[[K p5 name|Dr. Honoria Blanc]], who teaches labor law at Tulane, called the ruling narrow. [[K p1 name|Naquin]] called it breakfast, as it's what he was cooking, for nine of the plaintiffs, when a reporter came aboard.
