id: k-0092
genre: news
where: US-SD
published: 2020-10-15
title: Rapid City jail's 'Jane Roe' list names a boy
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=victim,accused age=19 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p6: sex-trafficking-adult misidentified=yes
note: male minor victim booked; pseudonymous civil suit and the county's answer that names; the case under pseudonym stays; Lakota youth; powwow bustle trait

RAPID CITY, S.D. — A county that was sued by two former inmates under false names replied last week under their true ones.

In the complaint, [[K p1 id|5:20-cv-05055]], they're John Roe and Jane Roe. Both say they were sold to oil-field men out of an extended-stay motel by [[K p3 name|Sheldon Pike Garreau]], 45, now in federal prison, who fed them methamphetamine and told them their families would burn if they left. Roe was 17; Jane Roe was 19. Police arrested them both, him for prostitution and her for that and "maintaining."

They say they were strip-searched, put in general population and never asked a question.

Pennington County's answer runs to forty pages. On the ninth it admits that it "booked [[W p1 name|WHIRLWIND HORSE, ELIAS]] and [[W p6 name|SAZUE, TEAL]]"; on the tenth, that the former had [[W p1 body|a healed cigarette burn under each eye]].

The document was up for six hours. State's Attorney [[K p2 name|Marlys Kuhn]] said she'd asked the clerk to replace it.

U.S. Magistrate [[K p4 name|Owen Brandvik]] gave the county ten days to say why it shouldn't pay for the damage. [[K p5 name|Professor Ramona Little Elk]], who teaches federal Indian law, said that six hours is long enough on a reservation: "My aunt had it before the judge did." One of the Roes had been known locally mostly for [[W p1 other|taking grass dance at Black Hills two years running]].
