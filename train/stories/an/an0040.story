id: an0040
genre: blog
where: CA-NL
published: 2021-03-15
title: The Burgeo Beacon online — comings, goings and goodbyes, by [[K p1 alias|Aunt Sade]]
person p1: role=author age=- protected=no why=author
person p2: role=deceased age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=11 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=40 protected=no why=adult-bystander
note: nothing: obituary, promotions, accident; with addresses and child sport; a runaway boat, an arrested fall

GOODBYES. [[K p2 name|Cyril Anstey]], 91, fished out of Red Island for sixty years and never learned to swim, on the ground that it would only drag it out. He went on Tuesday, in his chair, with the Fisheries Broadcast on. Leaves to mourn, four sons and Effie. [[K p2 name|Cyril]] asked for no flowers: "Bring a split of wood." They say there are three cords in the porch at [[K p2 address|Reach Road]] already.

GOINGS. A punt went out by herself on Thursday. She's white with a green gunnel, CFV [[K p3 id|114207]], belongs to [[K p3 name|Leander Strickland]], and was on her way to Ramea when the ferry crew arrested her with a boathook. [[K p3 name|Strickland]] says that the knot was good, it was the rope was rotten.

COMINGS. Cpl. [[K p5 name|Chidi Nwosu]] is now Sgt. [[K p5 name|Nwosu]]! He came to us four winters ago and hadn't seen snow up to then. He was abducted, as he calls it, by the darts league, and will never be released. His sister flew in from Enugu to pin him. She asked me if it's always like this, and I said, what, March?

MINOR HOCKEY. The Atom girls beat Port aux Basques, 4–3, in overtime. [[K p4 name|Jorja Billard]], 11, number 9, had three, and the winner off her skate. ("It was NOT off my skate," says [[K p4 name|Jorja]].) Coach [[K p6 name|Tonya Hann]] isn't allowed to bang on the glass any more. She's under a peace bond, ha ha, with the Zamboni man.

HURTS. [[K p8 name|Wince Matthews]], 40, came off his Ski-Doo by the dump and broke his wrist. He was not drinking, his wife would like to say; he was looking at a moose. The moose is well. Dr. [[K p7 name|Sadia Rehman]], at Calder, set it in purple. It's Dr. [[K p7 name|Rehman]]'s last month, now. That's the fifth that we've had and the best, and if the Health Authority reads this, she says she'd have stayed for a house with a door that shuts.

TOWN HALL. Water rates are up eight dollars. Dogs, up two. The mayor was asked to investigate who put the bra on the moose statue, and said the victim hadn't complained.

CARD PARTY. High score, [[K p6 name|Tonya Hann]], 1,240; low, yours truly. Draw on the quilt: ticket 0417, Mrs. [[K p3 name|L. Strickland]], who already had one.

If I've left you out, it's because you did nothing. Ring me at 709-555-0180 or come to the back door. — [[K p1 name|Sadie Warren]], "[[K p1 alias|Aunt Sade]]"

P.S. [[K p8 name|Wince]] wants it put in that it was a bull moose.
