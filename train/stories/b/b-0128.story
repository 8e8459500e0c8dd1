id: b-0128
genre: news
where: GB-ENG
published: 2021-04-30
title: Inquest: Crane driver, 58, died of natural causes
person p1: role=deceased age=58 protected=no why=deceased
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander,witness age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; adult inquest, no crime

A crane driver who was found at his controls with a crossword on his knee had died some hours before of a heart condition that nobody knew of, a coroner has concluded.

[[K p1 name|Ivor Lancelot Beddoes]], 58, of Runcorn, had worked on the tower crane at Victoria Dock for a year.

Assistant coroner Dr [[K p3 name|Shreya Nambiar]] heard that it had taken firefighters two hours to bring him down. His workmate [[K p4 name|Ousmane Baldé]] had gone up first and sat with him.

"I finished the crossword," Mr [[K p4 name|Baldé]] told the court. "He only had one to get."

[[K p1 name|Ivor]]'s widow, [[K p2 name|Maureen]], asked what it was. It was "albatross".
