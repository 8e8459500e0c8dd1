id: k-0077
genre: news
where: US-UT
published: 2022-11-03
title: Boy who stopped his mom's boyfriend with a saxophone case won't face charges
person p1: role=accused,victim age=14 protected=yes why=juvenile-accused
person p2: role=victim age=37 protected=yes why=domestic-violence-victim
person p3: role=accused age=39 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: DV; child accused then cleared; school band instrument; the mother's name identifies him: W by rule 10? mother W; boyfriend decide

OGDEN — Weber County juvenile prosecutors said Wednesday that they've declined to charge a 14-year-old who fractured a man's jaw with a saxophone case.

The man, [[D p3 name|Kyle Brent Haslam]], 39, is in the county jail, accused of strangling the boy's mother in front of three of her children. He lived with the family in [[W p1 address|the Canyon Cove townhomes]], police say.

"The swing was a good one and it was a lawful one," said Deputy County Attorney [[K p4 name|Sione Vaipulu]]. "I'd have been proud of it."

For eleven days, though, the boy had an aggravated assault referral and a bed at the youth center. His booking, which a dispatcher read over an open channel, gave "[[W p1 name|Ammon Kirk Yardley]], white male juvenile, [[W p1 birthdate|nine fourteen oh-eight]]". A scanner account with 30,000 followers put it in bold.

His mother, [[W p2 name|Shauna Yardley]], 37, said from a relative's house that he has not asked for anything but his mouthpiece.

The case is bent and the horn inside it isn't. [[K p6 name|Mr. Gutierrez]], who directs the jazz band at [[W p1 school|Mound Fort Junior High]], has straightened the hinge and is holding [[W p1 other|second-chair tenor]] open.

Juvenile Judge [[K p5 name|Alyssa Nordgren]] sealed the referral.
