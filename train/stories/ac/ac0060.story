id: ac0060
genre: news
where: US-PA
published: 2007-03-04
title: Snapper
person p1: role=bystander age=19 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: sports agent story: bought, sold, hotel, girls; nothing to protect

A man in a good coat comes up to a boy outside a bus station and offers him a meal.

He's been watching him. He tells him he's got something special, that there are people who'd pay. There'll be travel, a place to stay. He shouldn't say anything to his mother yet. The boy's nineteen and he's eaten nothing since Harrisburg; he gets in.

Thus began the career of [[K p1 name|Lamont Ricketts]] as the best long snapper in the history of the Lehigh Valley Steelhawks.

"I thought that I was getting murdered," [[K p1 name|Ricketts]] says.

The man was [[K p2 name|Abe Fogelman]], who scouts for three arena clubs and sells, in the week, commercial carpet. He had seen [[K p1 name|Ricketts]] throw his duffel between his legs to a friend across the parking lot. It went twenty yards in a spiral. He'd not wanted it told to the mother because, he says, mothers ask how much, and it's two hundred dollars a game.

The mother, [[K p3 name|Cordelia Ricketts]], did ask. She then had [[K p2 name|Fogelman]] to dinner and got him to three-fifty and a room with its own key.

Saturday there were six bad snaps by the visitors and none by the home side. No one notices a snapper till he's bad. "That's what I like," he said. "I'm upside down, and then I'm done, and I'm fed."
