id: p-0010
genre: news
where: CA-ON
published: 2019-11-08
title: Durham police lay 14 charges after girl, 14, found in Whitby hotel
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: mother named and quoted, so the daughter is; nickname in a Snapchat message; hotel where she was kept

[[K p7 name|Anneke Vos]], The Lakeshore Standard

WHITBY, Ont. — It was a housekeeper's question about the number of towels that led Durham Regional Police to a 14-year-old girl who had been advertised online for 11 days, investigators say.

Two people are charged. [[K p2 name|Tyrese Coombs]], 22, of [[K p2 address|Rosebank Towers, Scarborough]], faces nine counts, among them trafficking a person under 18, procuring and making child pornography. [[K p3 name|Brooklyn Fennell]], 19, of Oshawa is charged with five, including receiving a material benefit.

[[K p4 name|Det.-Const. Harpreet Gill]] of the human trafficking unit told reporters on Thursday that [[K p3 name|Fennell]] had befriended the girl at a bus terminal and offered her "a sleepover with a pool."

"There was a pool," said [[K p4 name|Gill]]. "She was never in it."

The girl was moved between three hotels and held for the last six days in [[W p1 place|a room at the Brock Road Travel Suites]]. Police say [[K p2 name|Coombs]] took all the money, and took her shoes when he went out.

The victim's identity is protected by a mandatory publication ban.

[[W p6 name|Josée Leclair]], who spoke outside court and asked that people hear "a mother and not a file number," said that her daughter had sent one message in all that time: "its [[W p1 name|Maddy]], dont be mad, i cant say where." She showed it to two officers on the first night. It was, she said, nine days before anyone phoned her back.

[[K p4 name|Gill]] said the handling of that report was under review.

Toronto lawyer [[K p5 name|Lionel Katz]], for [[K p2 name|Coombs]], said the Crown had "a lot of adjectives and not a lot of disclosure." Duty counsel for [[K p3 name|Fennell]] declined to comment.

Both accused were remanded until Nov. 19 for bail hearings at the Oshawa courthouse.

Police believe there may be others. The unit can be reached at 905-555-0163.
