id: t0059
genre: news
where: US-IL
published: 2008-12-18
title: Alleged madam, 19, "was a child when she was bought"
person p1: role=accused,victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: age 13 at start, 19 at the arrest; screen adult because held by force now; former school

By [[K p6 name|Graciela Pound]]

ROCKFORD — She answered the phone. That makes her, on the charge sheet, the madam.

[[W p1 name|Crystal Dawn Ferreira]], 19, has been in the Winnebago County jail since the Harlem Road raid with bond at $100,000. Her codefendant, [[K p2 name|Lamont "Preach" Tidwell]], 40, posted his.

Public defender [[K p4 name|Judith Okun]] brought a photo album to court: one girl, at 13, in the uniform of [[W p1 school|Holy Ghost Academy]]. That was the summer, she said, when [[K p2 name|Tidwell]] gave the girl's stepbrother a motorcycle and drove off with her. At 19 she had a cracked eye socket and answered the phone because he'd told her that with that eye no one would pay. If she missed a call he put her in the trunk.

"I take the point," said Judge [[K p3 name|Calvin Roos]]. "I also take the statute." Bond stayed.

In the back row [[W p5 name|Sister Immaculata Ferreira]], an aunt, said a decade for her on her fingers, having left her beads in the bin at the metal detector.

