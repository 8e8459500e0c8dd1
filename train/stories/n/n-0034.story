id: n-0034
genre: school
where: US-MA
published: 2016-03-11
title: The Wrentham Bugle (student paper) — Who's in the case? A FAQ
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=17 protected=yes why=juvenile-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=witness age=15 protected=yes why=minor-witness
person p8: role=official age=- protected=no why=official
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: student paper trying to be careful; identifies by sport, instrument, initials; teacher with accused's surname

Q: Is it true that someone from our school has been arrested?
A: Two juniors, both 17, were charged as juveniles last week with sexual assault, in connection with pictures of a sophomore girl, 16, and with what happened at a house in February. Their hearing's closed.

Q: Who are they?
A: We can't print that. We can say that one is [[W p2 other|the captain of the wrestling team]] and the other isn't on a team. (Don't @ us.)

Q: Is [[K p6 name|Mr. Bergeron]] involved?
A: No! [[K p6 name|Mr. Bergeron]] teaches chem. Having the same last name as [[W p2 other|a certain captain]] doesn't mean anything. He's asked us to put that in bold.

Q: Who told?
A: A freshman, 15, whom we won't name, showed the pics to the nurse, [[K p8 name|Ms. Achebe]]. She's our hero. Thank you [[W p7 initials|J.]]!!

Q: Is the girl OK?
A: She's moving to [[W p1 place|Foxborough]] to live with her dad. We talked with her brother, [[W p9 name|Tim]], who says [[W p1 name|Annika]] would like people to stop leaving flowers on [[W p1 vehicle|the green Subaru]].

Q: What about the name on the bathroom wall?
A: The wall says "[[W p3 name|DEV P.]] DID IT TOO" and facilities is repainting over the weekend. Please let courts be courts.

Q: What does Principal [[K p4 name|Donnelly]] say?
A: "No comment, and please don't run this." We talked about it for two hours. We're running it.

— [[K p5 name|Hannah Kim-Alvarez]], editor-in-chief, 18
