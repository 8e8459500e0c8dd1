id: ao0021
genre: blog
where: US-KS
published: 2010-10-09
title: Friday Night on the Plains: Wheatland 31, Hope 28, and a kicker nobody had heard of
person p1: role=bystander age=15 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; a school football blog full of jersey numbers; "assault", "victimized", "rape" (the crop rapeseed) innocently; the town of Hope

by [[K p4 name|Leland Schmucker]]

I had my pen out to write an obituary. With nine seconds to go the Wheatland Combines were down one at the far forty, out of time-outs, and their regular kicker, [[K p2 name|Garrison Unruh]], was on the bench with a sack of ice where the bull had stepped. That's a true thing. He shows cattle.

So coach [[K p5 name|Dwayne Littlebear]] turned around and hollered for [[K p1 name|Nataly Ibarra-Goering]].

She's 15. She wears [[K p1 other|number 3]], comes from the soccer team, and had been on the roster since Tuesday. Her helmet was borrowed from the scorekeeper's boy. "I thought that [[K p5 name|Coach Littlebear]] was calling for Natty Light," said [[K p7 name|Gene Penner]], who runs the chains, "and I was shocked."

Snap, hold, thump. [[K p1 name|Ibarra-Goering]] hit it from 49 yards and it would've been good from the highway. Three points, horns, a dogpile from which somebody had the sense to keep her out.

Earlier: Hope had victimized our secondary all night. Quarterback [[K p3 name|Chase Oyelowo]], 17, threw for 288 and ran for two, and his aerial assault in the third quarter ought to be looked into by the grand jury. He's going to Manhattan next year. Nobody will chase [[K p3 name|Chase]] down from behind, I promise you that. [[K p3 name|Oyelowo]] shook every hand on our side after, [[K p1 name|Nataly]]'s twice.

Superintendent [[K p6 name|Marlys Friesen]], who'd been watching from the rape field across the road (canola to you city people; she had a combine to mind), heard the horns and drove it right up to the fence with the lights on. [[K p6 name|Friesen]] says that the Combines' own combine will come to all home games now.

[[K p2 name|Unruh]]'s foot isn't broken. "I've never been so glad to lose a job," [[K p2 name|Garrison]] told me. The bull is named Deputy.

Notes. The band played in the dark for a quarter when the transformer quit. [[K p7 name|Penner]]'s chain was measured at the half after a protest and is two inches long; he has had it since 1977 and we've all benefited. Next week at Goessel. Pie auction for the [[K p1 name|Ibarra-Goering]] family's roof, hail you know, Sunday at [[K p1 address|their place on 190th, the white barn]]. Bring a fork.

Pictures: [[K p1 photo|nataly_the_kick.jpg]], [[K p7 photo|gene_with_short_chain.jpg]].

Write me at [[K p4 email|leland@fridayplains.example]]. I'm told that my last column had nineteen errors. Hope not.
