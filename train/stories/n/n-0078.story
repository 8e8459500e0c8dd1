id: n-0078
genre: news
where: GB-ENG
published: 2024-06-04
title: Bristol taxi stabbing: two boys, two ages, two outcomes
person p1: role=convicted age=17 protected=decide why=charged-as-adult
person p2: role=convicted age=15 protected=yes why=juvenile-accused
person p3: role=deceased age=46 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=16 protected=yes why=minor-witness
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=bystander age=- protected=no why=adult-bystander
person p11: role=deceased,relative age=15 protected=yes why=identifies-protected
note: judge lifts s.45 for the older; a friend's dead brother; younger stays; TikTok handle; who's who over paragraphs

One turned eighteen in March and has a name. The other won't for two more years.

[[D p1 name|Kieran Aldous]], then 17, was sentenced at Bristol Crown Court to at least 19 years for the murder of taxi driver [[K p3 name|Mohammad Farid Rahimi]], 46. [[K p5 name|Mr Justice Tremlett]] lifted reporting restrictions on him at the request of the press, on conviction. He declined in the case of the 15-year-old, who'd held the door, and who got four years for robbery.

"He was following somebody older, like his own brother had," said [[K p4 name|Gurpreet Mann KC]]. That brother, [[W p11 name|Jaydon]], was himself stabbed to death in 2022, aged 15; the boy had carried the coffin.

The jury had been shown a clip. It was filmed by a girl of 16 on the top deck of the 76, and she narrated it. "That's [[D p1 name|Kier]] and that's [[W p2 alias|Lil Tee]]. Oh my days. [[W p2 name|Tariq]], get OFF him." A court officer had muted it at the second name on the first day but not at the third. Her account is [[W p6 alias|@ftn.miyah]].

[[K p8 name|Zahra Rahimi]], the widow, said that she didn't hate the child. "Two children in one car. My husband would've given them a lift for nothing."

[[W p9 name|Samantha Lowe]], mother of the younger, had queued each morning with [[K p8 name|Mrs Rahimi]]. A passenger, [[K p10 name|Canon Joel Aldous-Finch]], who'd got out one stop earlier, said that he thinks of it daily; he's no kin of the murderer.

DCI [[K p7 name|Lorna Rahimtoola]] closed her notebook.
