id: ab0042
genre: filing
where: US-NC
published: 2007-08-27
title: Certificate of Candidacy Protest: Hearing Digest
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: nothing to protect; election protest

Board of Elections, Tyrrell County. Chair [[K p3 name|Ophelia Spruill]] presiding.

Protest of [[K p2 name|Hubert Swain]] against the candidacy of [[K p1 name|Summer Twiford]] for register of deeds.

[[K p2 name|Mr. Swain]] was sworn. He said she does not live in the county but on a houseboat, and that the houseboat in question had been seen in Dare County "with her laundry on it." He produced eleven photographs. The chair asked whose laundry. He couldn't say.

[[K p1 name|Ms. Twiford]] was sworn. She said the boat had been towed for paint and came home in nine days. Her dog, her mail and her tomato plants had stayed behind at [[K p1 address|the Columbia dock, slip 6]].

[[K p2 name|Mr. Swain]]: Tomatoes aren't domicile.
[[K p1 name|Ms. Twiford]]: They are to me.

He asked next about a debt to her campaign printer. Ruled out of order.

Findings: domicile is where one means to come back to. Protest dismissed, 3–0. Next meeting September 11. Bring own chairs.
