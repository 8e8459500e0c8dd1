id: b-0056
genre: news
where: US-LA
published: 2018-11-29
title: Teen to be tried as adult in bait shop killing; grandmother of victim speaks
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim,deceased age=57 protected=no why=deceased
person p3: role=witness age=11 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=relative age=- protected=no why=adult-bystander
screen: none
note: transferred juvenile; accused's sister of eleven is the chief witness; the mother's name and shared surname lead to her

BAYOU CHÊNE — A 16-year-old accused of shooting the owner of a bait shop over a bag of ice will be tried as an adult, a judge ruled Tuesday.

[[D p1 name|Trevon Batiste]] is charged with the second-degree murder of [[K p2 name|Alcide Robichaux]], 57. He pleaded not guilty, in a voice that the court reporter asked to hear again.

Assistant District Attorney [[K p4 name|Simone Arceneaux]] called one witness at the transfer hearing, and she needed a cushion. An 11-year-old told the judge she was in the back seat, with her seat belt on, and that she saw [[D p1 relation|her brother]] come out "walking regular, and then running."

"[[W p3 name|Jalisa]], did you hear a noise?" [[K p4 name|Arceneaux]] asked.

"Two," she said. "I thought it was the ice machine."

The children's mother, [[D p5 name|Roshonda Batiste]], left the room.

[[K p6 name|Eula Robichaux]], 79, who raised two generations in the shop and has kept it open, said afterward that she bore the boy no ill will. "He bought crickets off me since he was six. I want somebody to tell me what it was about. It was not about ice," she said. "And I'd like that little girl to have her a snowball, on the house."

Trial is set for May 6. [[D p1 name|Batiste]] remains at the parish juvenile center.
