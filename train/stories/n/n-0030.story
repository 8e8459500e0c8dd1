id: n-0030
genre: news
where: US-NC
published: 2022-08-30
title: 'They had a Marcus for every street': feds outline hotel ring
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=victim age=23 protected=yes why=trafficking-victim
person p3: role=victim age=16 protected=yes why=trafficking-victim
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=accused age=28 protected=no why=adult-accused
person p6: role=accused age=19 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=official age=- protected=no why=official
person p11: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult
screen p3: sex-trafficking-minor
note: three men named Marcus; girl detained as 'recruiter'; numbered minors named in aunt's outburst and in exhibit

GREENSBORO, N.C. — There's [[K p4 name|Marcus Leigh Yarborough]], 36, known as [[K p4 alias|Big Marcus]]. There's [[K p5 name|Marcus Oyelowo]], 28. And there's [[K p6 name|Demarcus Teal]], 19, whom the other two called [[K p6 alias|Little]]. All three were in U.S. District Court on Monday with their hands cuffed in front, accused of running women and girls through extended-stay hotels along Wendover Avenue.

FBI Special Agent [[K p7 name|Kathleen Roper]] testified for two hours to explain who was who.

Adult Victim 1 is 23. She'd come to Greensboro to be a hair model. When she asked to leave, [[K p5 name|Oyelowo]] took her baby to "his auntie" for a week. Minor Victim 1 was 16 and in the custody of Guilford County; she was advertised 61 times in April. Minor Victim 2, 15, was picked up at [[W p1 place|the Carolina Suites, Room 233]], with a second phone and $900. High Point officers took her to the juvenile detention center as a "recruiter" of the other girl, on the strength of the message, "come thru its easy." [[K p4 name|Yarborough]], Agent [[K p7 name|Roper]] said, had typed it with his own thumbs.

"So the child we locked up in April is the child you call a victim in August?" Magistrate Judge [[K p8 name|Wendell Sikes]] asked.

"Yes, Your Honor."

Defense attorney [[K p10 name|Althea Marcus]] (for [[K p6 name|Teal]]; she asked the court to note that she was one Marcus too many) argued that her client only drove. Agent [[K p7 name|Roper]] read from a page of a notebook, which listed rides: "[[W p3 name|Nyasia]] 9 pm. [[W p2 name|Portia]] 11. [[W p1 name|Zoe]] no ride, crying."

As the men were led out, a woman shouted from the third row. "Say my niece's name! [[W p1 name|Zoe Ann Crutchfield]] is not a recruiter! She's a tenth grader!" Marshals asked her to leave. She is [[W p11 name|Valerie Crutchfield]], and said outside, more quietly, that she was sorry and that the girl is in [[W p1 place|Asheville]] with people who are good to her.

Hotel manager [[K p9 name|Bhavesh Amin]] said he'd called police nine times.
