id: f-0068
genre: news
where: US-TN
published: 2024-11-20
title: Fourth Street gets its pho
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: business news; teen works in family shop with pay; nothing to protect; jail and bondsman are neighbours

If you've been to court in Marrow County you know the block: the bail bondsman, the other bail bondsman, the shop that was a video store. As of Saturday the shop is Pho Marrow, and at noon on opening day there was a line past both bondsmen.

"We didn't plan the pun," said [[K p1 name|Hanh Le-Dockery]], who owns it with her sister-in-law, [[K p2 name|Tina Dockery]]. "It's the county's fault."

There are six soups. The broth goes on at ten at night and comes off at ten in the morning. [[K p1 name|Le-Dockery]], who put in 20 years at the Nissan plant, learned it from her mother and improved it, she said, "after the funeral, out of respect."

Her daughter, [[K p3 name|Summer]], 16, runs the register after school for $9 an hour and is allowed to do geometry between customers. She has a sign for it.

County Executive [[K p4 name|Lyle Pankey]] cut the ribbon and asked what was in number 5. Tripe, he was told. He had the number 5. He finished it.

Prisoners on the road crew had ordered nine to go, through a deputy. The jail, [[K p2 name|Tina Dockery]] said, tips better than the courthouse.

Open Tuesday to Saturday, 10 to 8, or until the broth is gone.

By [[K p5 name|Chase Ledford]]
