id: af0098
genre: social
where: US-NY
published: 2019-10-06
title: Group chat posted to a neighborhood page, Rochester
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: private accusation of domestic servitude; D for the accused; the au pair is outed

[[K p3 name|Meg F.]]: Does anyone use the same sitter as the people in [[W p1 address|the blue Victorian on Oxford]]?? Who ARE they

[[K p4 name|dana_k]]: the [[D p2 name|Haverstocks]]. She isn't a sitter

[[K p3 name|Meg F.]]: ok so what is she

[[K p4 name|dana_k]]: She's from Nepal. She told me at the splash pad, very fast, while he was parking. They have her passport. They said the visa cost 12 thousand & she cannot leave until it's paid & it's been 4 YEARS. $0. if she talks to neighbors he takes away her phone card and once he locked her in the garage in feb

[[K p3 name|Meg F.]]: holy crap. name?

[[K p4 name|dana_k]]: [[W p1 name|Sunita]]. 33 i think. wears [[W p1 body|a red puffer with a duct tape elbow]] every day of the year

[[K p3 name|Meg F.]]: I'll just go ring the bell

[[K p4 name|dana_k]]: NO. call the hotline. they'll have her on a plane
