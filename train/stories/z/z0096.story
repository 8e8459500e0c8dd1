id: z0096
genre: news
where: US-MN
published: 2020-08-06
title: Meatpacking sanitation crew: the ones too young for the badge
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking
note: child labour with threats and debt; badge names are false (not the accused adult's); two kids; teacher named

WORTHINGTON — Badge 4471 belonged, according to the plastic, to a man of 32. The person who wore it was in seventh grade.

She's 13. She and a boy of 14 told investigators they'd hosed out the saws on the overnight shift for [[K p3 name|Horacio Lemus]], 47, who charged each of them $400 for a badge and, after that, $60 a week for not telling anyone it was false. A shift was worth $72. When the boy said that he was through, [[K p3 name|Lemus]] told him the police would come for his uncle. He also kept their school IDs, "so you don't get confused who you are."

It was a science teacher, [[K p6 name|Karin Ekdahl]], who noticed that the girl's lab gloves hurt to put on. "[[W p1 name|Yesli]] had burns in a line," she told a legislative panel. "Where the sleeve stops."

The teacher stopped, went white and said that she hadn't meant to.

"REPRESENTATIVE [[K p4 name|VANG]]: We'll fix the tape," the transcript reads. The tape was streaming.

[[K p5 name|Cmdr. Rolf Haakenson]] of the state labor bureau said the two are safe. The boy's uncle, [[W p7 name|Selvin]], has since been arrested, for nothing to do with it: a tail light. [[W p2 name|Eduar]], he says, sleeps twelve hours a night. "I didn't know a kid could."
