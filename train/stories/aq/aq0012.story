id: aq0012
genre: news
where: US-VA
published: 2006-09-17
title: McLean pair to stand trial over housekeeper kept nine years
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=consented
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: domestic servitude; the paper withholds the family name and gives it through passport, church and sister; a survivor expert named by choice

By [[K p9 name|Andrea Villanueva-Stokes]]

The woman who raised two children in a brick colonial on [[W p1 address|Ballantrae Farm Court]] learned what year it was from the date on a milk carton, a federal prosecutor said Friday.

U.S. Magistrate Judge [[K p4 name|Leonard Brinkley-Rao]] found probable cause to hold [[K p2 name|Chukwuemeka Adeleke]], 57, a consultant with [[K p2 employer|Meridian Gulf Partners]], and his wife, [[K p3 name|Folasade Adeleke]], 50, for trial on charges of forced labor and harboring. They live at the house and surrendered their diplomatic-class passports, [[K p2 id|A0093385]] and [[K p3 id|A0093386]].

The woman, now 36, was 27 when a recruiter in Accra sent her over to work for $300 a month. She got no pay. She slept in the laundry room, under a coat. Her own passport, Ghanaian number [[W p1 id|H1180276]], lay in a safe behind the bar.

"She asked in 1999 and again in 2002," testified Special Agent [[K p5 name|Tom Fiorentino]]. "Mrs. [[K p3 name|Adeleke]] told her that a black woman without papers in Virginia gets ten years and that her sister would be next."

The sister, [[W p8 name|Esi Quaye]], sent letters. None got through. The agent read one of them aloud: "[[W p1 name|Abena]], if they are feeding you, put a cross on the envelope and send it back empty."

It was the mail carrier who telephoned. [[K p6 name|Doris Hathcock]], who has had the route since 1995, kept seeing a woman pull trash cans in bedroom slippers, a woman with [[W p1 body|a left ear missing its lobe]]. "I asked her name, and she looked at the windows first," [[K p6 name|Hathcock]] said. "Then she goes, 'Tell them [[W p1 name|Abena Quaye]] is inside here.'"

Defense attorneys called it a quarrel over wages. They noted that Miss [[W p1 name|Quaye]] had been let out on Sundays to [[W p1 other|Ebenezer Methodist, where she sang alto]], always, the agent answered, with one of the children on each side. In the family she was "[[W p1 alias|Auntie B]]."

Outside, a woman in a red head wrap held the doors for the witnesses. [[K p7 name|Mercy Tetteh-Coleman]], who was herself kept in a house in Potomac for four years and now trains hot-line volunteers, says she tells her own story everywhere she goes. "Print it. Spell it right," [[K p7 name|Tetteh-Coleman]] said. "Nobody knew my name for four years, and I'm making up for that."

[[K p2 name|Chukwuemeka Adeleke]], whom friends at the golf club call [[K p2 alias|Chief]], was freed on $250,000 bond with an ankle monitor. His wife remains in the Alexandria jail under number [[K p3 id|119042]].

The witness has been moved to [[W p1 address|a convent on Quincy Street]] and has begun a class in reading, using, at her request, the mail. Trial before a jury is set for Jan. 8.

[Web desk: caption for slide 3 should be "[[W p1 photo|A. Quaye's coat, evidence photo]]"; slug is [[W p1 url|mclean-quaye-trial]].]
