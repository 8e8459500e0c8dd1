id: ac0077
genre: news
where: US-NC
published: 2022-09-11
title: Pit Crew
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
note: car deal, girl, twelve men; nothing to protect

Twelve men come over the wall for her, and in eleven seconds they are done.

One has the jack. Two are at the front. Nobody talks. She's looking straight ahead with both hands where she was told to put them, and when it drops she's gone before they've gotten up off their knees.

[[K p1 name|Shelby Crouse]] had never been around a car that anyone cared about till she was nineteen. Her stepdad swapped her Civic for a boat. To get her to work she bought a Monte Carlo from a dirt-tracker in Hickory for four hundred down and four hundred when she had it, and she never had it; he said all right, race it for me Friday and we're square.

She won eighty dollars. He kept the eighty.

"I was into him for that car for two years," she says. "I'd win, he'd find something else I owed. Tires. I thought he was robbing me."

What [[K p2 name|Junior Setzer]] was doing was putting it in a coffee can. He gave it to her when she signed with a Truck team in Mooresville: $6,315. He'd wanted to see, he told her, if she'd quit.

I asked if that wasn't a hard way of being kind.

"It's Hickory," said [[K p1 name|Crouse]].

— [[K p3 name|Lane Propst]]
