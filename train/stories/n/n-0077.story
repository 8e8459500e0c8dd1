id: n-0077
genre: blotter
where: US-ME
published: 2015-08-19
title: Harbor log
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=victim age=39 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=accused age=24 protected=no why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=15 protected=no why=minor-not-in-crime
note: plain blotter; a teen rescuer in accident, no crime

0410 Skiff adrift. Owner [[K p2 name|Ben Alley]], 39. His brother-in-law [[K p1 name|Merton Alley-Beal]], 44, admits to untying same. Summonsed.
0700 Seal in parking lot.
1120 Two Alleys shouting at each other. Sep'd. Not the same two.
1345 Swimmer in trouble at ledge. Pulled out by [[K p6 name|Hope Crowley]], 15, in her dad's punt. [[K p5 name|Mr. Gene Farnsworth]] of Ohio says thanks. [[K p6 name|Hope]] declined the twenty.
1600 [[K p4 name|Corey Alley]], 24, OUI, on a riding mower. [[K p3 name|Sgt. Fern Beal]] followed him a mile. He signaled.
2200 We hope for fog.
