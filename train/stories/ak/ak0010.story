id: ak0010
genre: news
where: US-DE
published: 2014-12-05
title: Chicken catchers' crew leader took pay, passports, then the mattress, jury is told
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=victim,witness age=37 protected=yes why=trafficking-victim
person p3: role=victim age=19 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=accused age=45 protected=no why=adult-accused
person p9: role=author age=- protected=no why=author
screen p2: labor-trafficking
screen p3: labor-trafficking misidentified=yes
note: Haitian catchers; the younger was fined for trespass and named in an old court list quoted; judge shares a first name with a witness

GEORGETOWN, Del. — A catcher picks up seven birds at a time, four in one hand and three in the other, and does it some five thousand times a night. For every thousand there is a rate. What there was not, a Sussex County jury heard on Thursday, was anybody to pay it to.

It went to [[K p1 name|Roland Merilus]], 45, the crew leader. Prosecutor [[K p4 name|Hannah Dukes]] said that he met eleven Haitian men at an airport in Florida, gathered their passports "for the insurance," and charged each for the ride, the room, the gloves, and for a mattress which he then removed as a penalty for talking.

"You were afraid of what?" asked [[K p4 name|Dukes]].

"Of the cousin of him in Port-de-Paix, who is knowing my house," answered [[W p2 name|Jean-Robert Estime]], 37, the State's first witness. The court had suggested that he testify as [[K p2 other|Catcher One]]. He said that he had been a number all year and would use his name in this room, though he'd rather it was not used in any other.

[[K p1 name|Merilus]] and his twin brother, [[K p8 name|Ronald Merilus]], who drove the van, are charged with trafficking persons for labor. [[K p8 name|Ronald]] is to be tried in March. Their attorney, [[K p5 name|Bryce Lofland]], told jurors the deductions were "arithmetic, not slavery."

[[W p2 name|Estime]] described the house, [[W p2 address|a rancher at the end of Wilson Hill Lane]], where the door was chained from outside on Sundays so no one would go to Mass. In June the youngest, 19, kicked a panel out and went anyway. A trooper found him in the cemetery of a church he had not been able to get into, and wrote him up for trespass. He paid the fine, $92, with money borrowed from [[K p1 name|Roland Merilus]], who put it on the debt at double.

[[K p5 name|Lofland]] pounced. The young man had a record, did he not? He read out the J.P. Court list for June 22: "[[W p3 name|SAINTIL, WOODLY]], Case No. [[W p3 id|JP3-14-009820]], guilty plea."

"That's him," said [[W p2 name|Estime]]. "[[W p3 name|Woodly]] wanted to pray. Is it a crime, this?"

Judge [[K p6 name|Constance Burbage]] said she'd like to know that herself. She ordered that the name be struck, by which time the young man in question, seated in the third row in [[W p3 other|the green blazer of the Laurel soccer club]], had stood up on hearing it.

The only farmer called, [[K p7 name|Constance Hitchens]], said she paid by the house and assumed the rest. "They were the politest crew I had," [[K p7 name|Hitchens]] said. "I see now that's a sign."

A caption in Wednesday's paper misspelled [[W p2 name|Jean Robert Estimé]] and gave his present job, at [[W p2 employer|the ferry canteen in Lewes]]. The paper regrets one of those.

Trial resumes Monday. — [[K p9 name|Curt Passwaters]]
