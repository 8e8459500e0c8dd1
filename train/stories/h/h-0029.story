id: h-0029
genre: news
where: GB-ENG
published: 2017-02-17
title: Builder's daughter 'ran pop-up brothel with girl from her own school'
person p1: role=accused age=18 protected=no why=adult-accused
person p2: role=victim,accused age=15 protected=yes why=trafficking-victim
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen p2: sex-trafficking-minor misidentified=yes
note: the 15-year-old is charged alongside; named as 'Callie' on the listing with age 19, by first name in the landlord's tale, school shared with an adult accused

By [[K p6 name|Phil Ashdown]] at Lincoln Magistrates' Court

A schoolgirl aged 15 and a young woman of 18 shared the dock this week in a case that magistrates decided was too grave for them.

[[K p1 name|Chelsea Vickerman]], of [[K p1 address|Beechcroft, Willow Lane]], is charged with controlling a child in relation to prostitution. She was a sixth-former at [[W p2 school|Tennyson Park Academy]], where the girl is in Year 10. [[K p3 name|Adrian Mounsey]], 34, an estate agent from Grantham, is accused of letting empty holiday cottages be used and of taking two fifths of the money.

The girl faces one count of money laundering: £640 went through her junior savings account, [[W p2 id|No. 30417785]].

[[K p4 name|Rachel Mbatha]], for the Crown, said that advertisements put up by [[K p1 name|Vickerman]] described "[[W p2 alias|Callie, 19, petite]]". The men paid at the door, £90. The younger girl got £15 and, once, a pair of straighteners.

The owner of one cottage, [[K p7 name|Desmond Speight]], told us what he'd seen on his doorbell camera. "Bloke in a suit. Then a kid in a blazer, holding a rucksack to her front. I heard the other say, '[[W p2 name|Bethany]], smile.' I've been sick about it."

For the 15-year-old, [[K p5 name|Farzana Lodhi]] asked the bench to think about what the law calls such a child. "She isn't a launderer, sir. She is what was being sold."

The chairman sent all three to the crown court for 16 March. The girl was released to her father on condition that she doesn't leave home between 6pm and 7am.
