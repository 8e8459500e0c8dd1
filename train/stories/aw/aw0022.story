id: aw0022
genre: social
where: US-TN
published: 2021-05-10
title: Post in "Cherokee Bluff Moms & More" (public group), with replies
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=40 protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=9 protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
screen p5: none
note: rumour of sex traffickers at a store, resolved in thread: a grandfather-aged uncle and an adopted girl; nothing to protect since no crime took place

[[K p1 name|Kaylee Brewster]]: MAMAS READ THIS. Just left the Food City. A man, 40ish, was pulling a little Asian girl by the hand and she was SOBBING. He had zip ties in the cart!!! He called her "sweetheart" and told her "you'll get paid when we get home." This is how they do it. They groom them, they sell them, they're out of state by dark. Tag was [[K p2 vehicle|4K2-9R7]], maroon Tacoma. I've told the manager. SHARE

[[K p6 name|Tonya Ledbetter]]: Shared. My sister's neighbor was nearly trafficked at that same store, they put cheese on her windshield

[[K p1 name|Kaylee Brewster]]: It's a ring, @[[K p6 name|Tonya Ledbetter]]. They mark the cars

[[K p3 name|Joyce Pankey]]: Maroon Tacoma? That's [[K p2 name|Ben Satterfield]] and his girl [[K p5 name|Lily]]. He's the deacon of [[K p2 employer|Laurel Fork Baptist]]. She's 9 and she was crying since the goldfish died. He pays her a dollar to stake tomatoes. That's what the ties are for, for pity's sake

[[K p1 name|Kaylee Brewster]]: Well how was I to know

[[K p3 name|Joyce Pankey]]: You could of asked the child. [[K p5 name|Lily Satterfield]] would have told you the fish's name, age and cause of death

Deputy [[K p4 name|Grace Hensley]] (verified): Folks, I went by the house at 5:15. I spoke with Miss [[K p5 name|Lily]] alone on the porch swing and then with her mother. Nobody is being trafficked, kidnapped, groomed, bought or sold. There was a funeral for a fish and I attended. Please take the tag number down. Incident no. [[K p4 id|21-3380]], closed.

[[K p2 name|Ben Satterfield]]: I have had 14 calls and a man from Knoxville came up my drive with a flashlight. I'm not mad. I'd rather that you look than not look. But walk up and talk to me

[[K p7 name|Renata Olvera]]: Hi all, I run the regional anti-trafficking coalition ([[K p7 email|renata@rockytopcoalition.example]]). In eight years we've had no case out of a parking lot. We had 61 where the seller was a parent, a boyfriend, an employer or a pastor. If you want to know what it really looks like, come Thursday, 7 pm, library, free, bring a chair.

[[K p6 name|Tonya Ledbetter]]: so the cheese is nothing??

[[K p7 name|Renata Olvera]]: The cheese is lunch, [[K p6 name|Tonya]].

[[K p1 name|Kaylee Brewster]]: Taking this down, and [[K p2 name|Ben]], I'm sorry. I've got a tank I don't use. Can I bring [[K p5 name|Lily]] a new one

[[K p5 name|Lily]]'s picture of the fish has 212 likes. Comments have been turned off by Deputy [[K p4 name|Hensley]]'s mother, who runs the group.
