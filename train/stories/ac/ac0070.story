id: ac0070
genre: news
where: US-TN
published: 2005-10-09
title: Session man
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=deceased age=- protected=no why=deceased
person p3: role=bystander age=- protected=no why=adult-bystander
note: music feature with "owned", "sold", "advance debt", adult; nothing to protect

For nineteen years [[K p1 name|Wendell Askew]] belonged to a dead man.

It's a matter of paper. In 1961, in the front seat of a Pontiac outside a studio on McLemore Avenue, he signed something for fifty dollars and a ham sandwich. He couldn't leave Memphis without asking. He couldn't cut a side under his name. When [[K p2 name|Hoyt Pickard]], who'd bought the sandwich, was killed in a crop duster, [[K p1 name|Askew]] passed with the filing cabinets to a sister in Tupelo, and from her to an insurance company.

"I met a boy there who'd been sent to ask if I was an asset," he says.

That's him on the organ on songs you have danced to. You've danced to his debt. Each session was set against an advance; the advance grew like kudzu.

He is free because of a paralegal. [[K p3 name|Ida Crump-Rosen]] was asked, in 1980, to clean out a drawer. She read the thing on her lunch. She took it down the street to where he was playing and laid it on the Hammond between two numbers, and pointed to the line on which nobody had ever signed but him.

He finished the set. Then he left Memphis. He got as far as Brinkley, Arkansas, had some pie, and turned around. "I'd only wanted to ask nobody," he said.
