id: ac0042
genre: press-release
where: US-HI
published: 2016-04-10
title: Harbor Light Voices, spring newsletter: "What the sea gives back"
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=no why=consented
person p3: role=author age=- protected=no why=author
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: one survivor chose to be named; another did not but is in the workshop list and file; ukulele

ALOHA from Pier 17.

It's been a noisy quarter. Our Tuesday men have discovered the ukulele and the neighbors have discovered earplugs.

This issue we sit down with [[K p2 name|Made Suartana]], who asked us to print his name and his picture "so my captain can see I am fat." [[K p2 name|Made]] left Bali for a two-year longline contract. For three years he didn't set foot on land, as his passport was with the captain, who said the harbor police shoot. He was paid $0.70 an hour, when paid. He is now a legal resident, a plumber, and the father of a boy who calls him Captain for fun.

He's not the only one, of course. There is another man from the same boat who sits by the door, and we have his leave to tell only this: that when the fish were small they didn't eat, and that once, for asking, he was tied on deck for a night. He [[W p1 other|builds the ukuleles]]. He has built nine.

Attorney [[K p4 name|Kapono Reis]] will speak on May 4 about U and T visas. Childcare provided.

Workshop table at the craft fair: plumbing Q&A, [[K p2 name|Made S.]]; koa ukuleles, [[W p1 name|Nguyễn Văn Tiến]] (cash only). Orders: [[W p1 email|tien.koa@harborlightvoices.example]]

[[K p3 name|Leilani Brightwater]], editor
