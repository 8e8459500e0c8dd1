id: g-0049
genre: news
where: US-CA
published: 2011-11-17
title: 'Bottom girl' or next in line? Jury hears two stories in Chula Vista case
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=accused,victim age=19 protected=yes why=trafficking-victim
person p3: role=victim,witness age=16 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
person p10: role=relative,witness age=- protected=yes why=identifies-protected
screen p2: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-minor
note: the co-defendant of nineteen was herself beaten into it at eighteen; the paper names her as accused; the complaining witness is Jane Doe 1 until an exhibit

BY [[K p9 name|LEILANI STROMBERG]]
Staff Writer

SAN DIEGO — There are two women in the same photograph, People's Exhibit 41. One stands behind the other on a motel balcony doing her hair. The jurors have looked at it for three days and have been told, with equal conviction, that it shows a recruiter and her prey, and that it shows two girls in the same trouble.

The one who sits is [[K p3 other|Jane Doe 1]], who was 16. The one with the comb sits now at the defense table in a borrowed blazer. She's [[W p2 name|Destiny Maile Kahale]], 19, charged as [[K p1 name|Lamar Dupree Gentry]]'s co-defendant with human trafficking of a minor. She faces eight years.

Deputy District Attorney [[K p4 name|Alejandra Voss]] calls [[W p2 name|Kahale]] the "bottom girl": the one who answers the phone, counts the money and breaks in the new arrivals. "She taught her the rules," [[K p4 name|Voss]] said. "She bought her the shoes."

Her own lawyer, [[K p5 name|Simeon Alcaraz]], got up slowly on Wednesday and asked who'd taught [[W p2 name|Destiny]].

The answer took most of the afternoon. [[K p1 name|Gentry]], 33, met her at the trolley at 12th and Imperial when she was 18 herself, three weeks out of foster care and living with a cousin in [[W p2 place|the Vista Hermosa apartments]]. Within a week she had a new name, [[W p2 alias|Kona]], and a quota. Medical records list a broken orbital bone, a burn, and a "fall," all in the first winter. Since then, said Dr. [[K p7 name|Pilar Escandón]], a psychologist, she's had three more falls. "She combs the other girl's hair because, if the new girl looks bad, it's she who falls," [[K p7 name|Escandón]] testified.

[[K p1 name|Gentry]] yawned. Judge [[K p6 name|Theodore Manalo]] asked him if he needed anything.

A night manager, [[K p8 name|Harish Vasani]], said that he had seen [[W p2 name|Kahale]] try to hand her room key over the desk one morning and heard her say, "Lose this for me." He thought it was a joke. He gave it back to [[K p1 name|Gentry]].

[[K p3 other|Doe 1]] herself, 17 now and a foot taller, it seemed, than the girl in the picture, was on the stand for two hours. Her mother, [[W p10 name|Charito Sumulong]], had reported her missing from [[W p3 school|Otay Lakes Continuation]] on a Monday. She was asked what the other girl had told her on the first night. She thought about it. "She told me to put my mom's number someplace he wouldn't look. So I wrote it in my shoe. She was the one who gave me the pen."

The back of Exhibit 41, when the clerk held it up to mark it, had writing on it that the front benches could read: *Room 9, [[W p2 alias|Kona]] + [[W p3 name|Angelica S.]]*

Closing arguments are Monday.
