id: x0027
genre: news
where: US-WA
published: 2008-11-14
title: Spokane girls take state in double overtime
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: nothing to protect; sports words that sound like a crime; children outside crime

TACOMA — She was sold short all year. On Thursday night [[K p1 name|Chastity Whitehorse]], 5-foot-3 and cut from the squad as a freshman, stole the ball with four seconds left, and the state 2A title went east over the mountains.

Lewis Falls beat Tumwater Prairie, 58-56, in the second overtime. [[K p1 name|Whitehorse]] finished with 19. Twins [[K p2 name|Mercy]] and [[K p3 name|Hope Adeleke]] had 12 and 11, and freshman [[K p4 name|Kim Tran]], who had been held scoreless, was fouled in the last second and made both.

"They beat us, they hit us, they trapped us, they took everything we had," said coach [[K p5 name|Randi Sorensen]], beaming. "And we kept hoping. Well — we had [[K p3 name|Hope]]." She'd waited all season to say that.

Tumwater's [[K p6 name|Summer Raines]], a 6-2 senior bound for Oregon, was brilliant and exhausted, and went to her knees at the buzzer. It was [[K p1 name|Whitehorse]] who pulled her up.

The winners spent the night in a motel by the Tacoma Dome, four to a room. "Nobody slept," said the bus driver, [[K p7 name|Lyle Hatch]], 66. "I don't see why they paid for beds."

A parade is set for Saturday, weather and the hope of a dry field permitting. — [[K p8 name|Bert Quigley]]
