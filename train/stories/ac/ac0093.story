id: ac0093
genre: news
where: US-TX
published: 2008-10-19
title: [[K p1 name|Lucky Boudreaux]] wants his money
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
note: short; fighting cocks? no: boxing gym debts; nothing to protect

He keeps them in the back, eight to a room, and takes half.

It's a fair gym. The fighters who sleep on [[K p1 name|Lucky Boudreaux]]'s floor in Beaumont come from Lagos, Lafayette and Guadalajara, and when they win he takes half, less groceries, and when they lose he takes half of nothing and buys the groceries anyway.

"I'm owed twenty-two thousand," he said, and showed me the wall. It's all on the wall, in grease pencil.

Heavyweight [[K p2 name|Sunday Ekpo]] was up there for nine hundred. On Saturday at Ford Park he knocked out a man from Tulsa in the first and came straight back in his robe, with the check, to watch it being rubbed out.

"Leave a little," he told him. "I want to be able to find my name."
