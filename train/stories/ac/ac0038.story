id: ac0038
genre: social
where: US-GA
published: 2021-05-09
title: 
person p1: role=deceased,victim age=17 protected=decide why=deceased
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=author,relative age=- protected=decide why=author
person p4: role=witness age=12 protected=yes why=minor-witness
note: mother's day post; deceased minor D; brother who saw it is W, named once; mother signs

Mother's Day. I've been up since four. I made the French toast anyway and I set the plate.

To the ladies at Greater Mount Zion who came with the casseroles, I have all your dishes, they're clean and on the porch.

To the young man at the tire shop who won't let me pay. I see you.

To [[K p2 name|Keyon Battle]], nineteen years old, sitting in Bibb County. I held you when you was a baby, in the nursery at church, I had the toddlers. I don't know yet what I'm going to say to you. They tell me I get to say it in September.

And to my [[D p1 name|Tre]]. [[D p1 name|Tremaine Isaac Hollis]]. Seventeen. [[D p1 other|He had a solo on Easter]] and sang it flat. I'd give the house to hear it flat.

They keep telling me how strong I am. It's not me that was on the porch with him. Baby boy was on that porch, twelve, holding the other controller, and he's the one who told the detective what color the car was. He doesn't sleep in his own room now. Y'all don't ask him about it at [[W p4 school|Burdock Hill]], please. Ask [[W p4 name|Micah]] about his lizard.

Love on yours today.

[[D p3 name|Sheryl Hollis]]
