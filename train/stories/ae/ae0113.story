id: ae0113
genre: news
where: US-MN
published: 2016-03-31
title: Snow-globe factory owner fined for shorting overtime
person p1: role=accused age=59 protected=no why=adult-accused
person p2: role=victim age=45 protected=no why=adult-victim
person p3: role=victim age=28 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen p2: none
screen p3: none
note: wage theft without force, debt or papers: near-miss, nothing to protect

State inspectors have ordered a maker of snow globes to pay thirty-one workers $88,000 that it didn't pay when it should have.

[[K p1 name|Gunnar Tveit]], 59, of [[K p1 address|4 Lakeshore Lane]], shaved hours off the cards at [[K p1 employer|Tveit Novelties]] for two winters, said [[K p4 name|Pilar Eng]] of the labor department. No one was threatened; none had their papers taken, and people came and went as they liked. "It's theft, of the common sort," she said. "He rounds down."

[[K p2 name|Bounmy Sayavong]], 45, of [[K p2 address|608 Depot Street]], who paints the churches, is to get $4,100. She had kept her own count in a calendar from the bank. [[K p3 name|Rosa Elena Pacas]], 28, who fills them with water, quit over it in June, works now at [[K p3 employer|Cub Foods]], and found the check in her mailbox "like something shaken up and come down."

[[K p1 name|Tveit]] said he was sorry, and had been badly advised by a clock. File [[K p1 id|LS-16-0093]] will be shut when the last check clears.
