id: bb0011
genre: blotter
where: US-MA
published: 2005-07-28
title: Log of the Wexcombe Police, July 18-24
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=decide why=domestic-violence-victim
person p3: role=accused age=47 protected=decide why=identifies-protected
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=victim age=79 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=victim age=12 protected=yes why=sexual-offence-victim
person p8: role=accused age=61 protected=no why=adult-accused
person p9: role=witness age=- protected=no why=adult-bystander
screen p1: none
note: town weekly log with a wry clerk; boy who set a fire named by the caller; a swimming pupil touched by instructor, singled out; couple

MONDAY, 9:12 a.m. [[K p5 name|Mrs. Agnes Thibodeau]], 79, of [[K p5 address|26 Pearl Street]], reported a man on a ladder. He was the painter. At 11:40 [[K p5 name|Mrs. Thibodeau]] reported that he'd gone, with her late husband's watch. Picked up on Route 140 by [[K p6 name|Ptl. Sean Mulvey]]: [[K p4 name|Wayne Sylvia]], 52, Fall River, larceny over $250. [[K p4 name|Sylvia]]'s [[K p4 vehicle|green Dodge pickup, 46L 117]], held.

TUESDAY, 2:20 a.m. Dumpster afire behind the Little League snack bar. Ptl. [[K p6 name|Mulvey]] found a boy on the bleachers with singed eyebrows. He is 15. Summonsed to juvenile session at Attleboro. Caller [[K p9 name|Manny Furtado]] of the [[K p9 employer|Furtado Oil Co.]] said he'd know that head anywhere: "It's [[W p1 name|Tucker]], his father plows my lot." Plowman [[W p1 relative|Roy Beauregard]] came for him at 4. 

TUESDAY, 7 p.m. [[K p9 name|Mr. Furtado]] called back for the number of the complaint for insurance: [[W p1 id|05-J-338]]. 

WEDNESDAY, 3:35 p.m. Mother came in with a girl of 12 from the town pool. Says the instructor put his hand where it had no business being, Monday and today. Child speaks of it plainly. The instructor, [[K p8 name|Lester Quimby]], 61, a retired teacher at 9 Orchard Row, arrested 6:10 p.m., indecent assault and battery on a child. [[K p8 name|Quimby]] said he was teaching backstroke. Pool shut until Friday. Victim is in [[W p7 other|the 4 p.m. Dolphins, the one with the purple cap]]; name withheld. Mother keeps [[W p7 relative|the dumpling counter on Depot Street]]. Evidence tag: "swim bag, [[W p7 school|Elm Hill School Gr. 6]], [[W p7 name|M. Xiong]]".

WEDNESDAY, 11:55 p.m. Selectman called about coyotes. Coyotes advised.

THURSDAY, 1:14 a.m. Open line from [[D p2 address|Unit 6, Millrace Apts.]] [[D p2 name|Tereza Andrade]] met officers on the stairs with a towel at her mouth. [[D p3 name|Paulo Andrade]], 47, arrested, A&B, household member. She asked that his job at [[D p3 employer|Bristol Plating]] not hear. Restraining order granted by phone. Mrs. [[D p2 name|Andrade]]'s sister came.

THURSDAY, 6 p.m. Band concert. No incidents, but one trombone.

FRIDAY, 10 a.m. Town counsel says paper may not print the boy's name in Tuesday's entry. Entry was already posted at the library. We regret it, [[W p1 name|Tucker Beauregard]].

SATURDAY, 4:44 p.m. Man with a sword on the common. Historical society.

SATURDAY, 9:30 p.m. [[D p3 name|Andrade]] seen in his [[D p3 vehicle|red Corolla]] outside Millrace. Arrested again.

SUNDAY, noon. Watch returned to [[K p5 name|Mrs. T.]] by Ptl. [[K p6 name|Mulvey]]; still ticking. A caller who wouldn't leave his name said that [[K p8 name|Quimby]] got the wrong end of it and "the little [[W p7 name|Xiong]] girl, [[W p7 name|Mai]], makes things up". Logged. Not answered.
