id: i-0079
genre: news
where: KE
published: 2024-06-17
title: Posta Rangers Ladies 2–2 Kisumu: a goal nobody saw
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen: none
note: match report, fog; a 16-year-old scorer; nothing to protect

[[K p4 name|Asha Mwinyi]] at the Limuru ground

It's in the record book, so it must have happened.

In the 81st minute on Sunday, with the fog down to about knee height and a goat on the running track, [[K p1 name|Purity Wanjala]], 16, on for her debut, hit something towards something, and the net, when someone was sent over to look, was found to be moving.

That made it 2–2. [[K p2 name|Zeinab Athman]] had put Kisumu in front from the spot after she was tripped, and scored again with what she described as her neck. [[K p3 name|Njeri Kamau]], the Rangers captain, had pulled one back just before the visibility went.

"I can't tell you about the tactics in the second half," Kisumu coach said. "I wasn't at it."

Referee [[K p5 name|Charles Ouko]] booked five players by touch. He waved away claims that the equaliser should have been chalked off for a hand, saying nobody was in a position to have an opinion, "and that includes me".

[[K p1 name|Purity]], a Form Three at [[K p1 school|Ngarariga Girls]], had to be told by her own goalkeeper. She goes back to class today with a hat, a match ball and a lift from the chairman. Rangers stay fourth.
