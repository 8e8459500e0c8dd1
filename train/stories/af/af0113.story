id: af0113
genre: news
where: US-AL
published: 2024-02-29
title: Night shift at poultry plant: firm fined, no one charged
person p1: role=victim age=15 protected=yes why=minor-victim
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=victim age=29 protected=no why=adult-victim
screen p1: unclear
screen p4: none
note: child labour with weak signs (a sponsor collects the pay, fear), an adult with none; a child in a labour offence is protected as a minor victim

GADSDEN — A cleaning contractor will pay $212,000 for putting children on the night crew at a poultry plant, the U.S. Labor Department said Thursday.

The youngest of the four was 15. He hosed down the deboning line from eleven at night until seven and went on to class at [[W p1 school|Gadsden Middle]], where he slept. A man he called his sponsor drove him and picked up the check. The boy said "it is arranged" and would say no more about it, and nobody has been able to find out what was owed, if anything, or to whom.

[[K p4 name|Rigoberto Lux]], 29, who worked beside him, said the company had cheated both on overtime. He himself had since moved to a tire shop. "I could go. I don't know if [[W p1 name|Nery]] could," he said. "He looked at the man's truck before he answered you."

District director [[K p3 name|Felicia Goodloe]] called the case a child-labor matter, with questions. [[K p2 name|Hank Sizemore]], the contractor's manager, said papers had been checked.
