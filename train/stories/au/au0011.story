id: au0011
genre: comments
where: US-PA
published: 2012-06-19
title: Reader comments: "Council votes 5-2 to move the Little League fence"
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=public-figure age=- protected=no why=public-figure
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=victim age=63 protected=no why=adult-victim
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; a 12-year-old home-run hitter, a windshield, "juvenile", "robbed", "abused umpire", "predators" is a team; names that are words (May, Chase, Hope)

THE VOTE. Borough council voted 5-2 on Monday to push the left-field fence at Kowalczyk Park back 22 feet, after a ball hit by [[K p3 name|Chase Rinaldi]], 12, of the Predators went through the windshield of [[K p7 name|Edna Yoder]], 63, on Vine Street. President [[K p1 name|Stan Kowalczyk]] and Councilman [[K p5 name|Lamar Hope]] voted against.

[[K p6 name|Joe Sabatino]] — So we're going to chase [[K p3 name|Chase]]. The kid hits one good ball and we move the whole field. What happens when he's 13.

may.l — I hope the borough may one day fix Vine Street instead.

[[K p2 name|May Littlefield]] — Other [[K p2 name|May]] here. I was on the bleachers. It went 260 feet if it went one. My husband measured it from the plate to [[K p7 name|Mrs. Yoder]]'s Buick. [[K p7 vehicle|A tan LeSabre, HGK-2205.]]

[[K p6 name|Joe Sabatino]] — [[K p1 name|Stan]] voted no because the park's named after his grandfather and he doesn't want the plaque moved. Prove me wrong.

[[K p1 name|Stan Kowalczyk]] — Happy to. I voted no because it's $41,000 for the fence and $380 for the windshield. At that rate [[K p3 name|Chase Rinaldi]] may break a hundred and seven more before we're behind. The plaque can go where it likes.

ump_in_blue — As an abused umpire I'd move the parents back 22 ft instead.

[[K p8 name|Rosa Delvecchio]] — Juvenile comment, but fair. I coach the Predators. [[K p3 name|Chase]] wrote [[K p7 name|Edna]] a letter and mows her grass on Saturdays till it's paid. She feeds him. I think he's now ahead.

[[K p7 name|Edna Yoder]] — He eats like a thresher. I never asked for any fence. I asked [[K p4 name|Chief Dombrowski]] who I could call for glass, and the next I knew there was a hearing. My number's in the book, [[K p7 phone|717-555-0147]], and all I ever wanted was glass.

[[K p4 name|Paul Dombrowski]] — Confirming what [[K p7 name|Mrs. Yoder]] says. Incident [[K p7 id|12-3391]], no charges, no suspect, ball returned to player.

[[K p5 name|Lamar Hope]] — And that's why I voted no. There's always hope. There was only one [[K p5 name|Hope]] on Monday, and he lost.

[[K p6 name|Joe Sabatino]] — ok that was good [[K p5 name|Lamar]]

[[K p2 name|May Littlefield]] — Has anyone asked [[K p3 name|Chase]]?

[[K p8 name|Rosa Delvecchio]] — I did. Number [[K p3 other|9]] says he'd like the fence left alone, since the record's from 1979 and his uncle has it. 261 feet. He needs two more.

may.l — Then for pity's sake measure it again, with a tape and not with somebody's husband.

[[K p4 name|Paul Dombrowski]] — I'll bring the tape. Saturday, ten o'clock. No hitting.
