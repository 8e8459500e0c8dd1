id: h-0078
genre: news
where: GB-ENG
published: 2024-09-13
title: 'Sponsor me': the carers who pay to care
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: student/regional long read: care visa debt bondage; pseudonym for one, her real name in a WhatsApp screenshot; the other had been written up as an absconder by the agency; agency owner accused only by them and the paper

By [[K p6 name|Yasmin Oduya-Clarke]], for The Quayside (student newspaper of the year)

"Blessed" meets me at a bus station, because it's warm and there are cameras. She's a nurse. In Harare she ran a ward. She's 34, and since last October has washed, lifted and fed eleven pensioners a day across two counties, and has been given, in total, £1,160.

For the certificate that allowed her to come, which costs an employer £239, she paid £9,500. Her brother sold a combi and borrowed the rest. The contract said 39 hours. "For the first five weeks there was no work. But there was rent, four of us in the one room, £85 each, and there was the car." The car is a Corsa that she isn't insured to drive. It's £120 a week. When she asked for her biometric card, she was told that it'd be released when the account was "in balance".

The agency belongs to [[D p3 name|Lionel Mutasa-Webb]], who has a CBE for services to something and a house with a portico. He hasn't been charged with anything. He did not reply to four letters, and to the fifth sent a solicitor's.

She shows me a group chat. One message, at 23.10, reads: "[[W p1 name|Rutendo Chikwanha]] you are rostered 0600 Hexham. Any lateness we inform Home Office. There are plenty where you came from." Under it is a thumbs-up from every one of the thirty-one members. "You must put the thumb," she explains, "or it's £20."

The second carer I spoke to put no thumb. When the mother of the man he looked after died, he sat with him, and missed two calls. They locked him out, kept his passport, and reported him as an absconder. In July he was picked up at a food bank and held for seven weeks as an immigration offender under reference [[W p2 id|N24/7716/R]]. He's called a rule-breaker in every line of the file that I've been shown. His client, [[K p7 name|Arthur Heslop]], who is 88 and very deaf, asked me three times when [[W p2 name|Tinashe]] would be back. "He's the only one that can do the buttons and the crack," he said. "He's [[W p2 other|in the choir at Bethshan Chapel, the bass]]. There's only the one bass."

[[K p4 name|Dr Marianne Stubbs]], who advises unions, has seen 180 contracts of the kind. Debt, documents, threats: "You could teach it from this."

A spokesman for the regulator, [[K p5 name|Colin Fairhurst]], said that it can't comment on named providers, and then that it had not been told. "Blessed" says that she told it, in March, by the form on its website. She has a number to prove it and I've seen the number.

She has to go; there's a lady in Blyth who won't eat for anyone else.
