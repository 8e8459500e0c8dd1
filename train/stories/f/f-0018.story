id: f-0018
genre: news
where: US-KY
published: 2005-03-17
title: [[K p1 name|Miss Velma Ruth Castleberry]], 93, taught Wickford to read
person p1: role=deceased age=93 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=5 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=no why=adult-bystander
screen: none
note: obituary; nothing to protect; a town and a month as names

WICKFORD — [[K p1 name|Velma Ruth Castleberry]], who taught first grade for 44 years and was retired for 27 and never once admitted to the second, died Friday at Parkview Manor. She was 93.

Born Aug. 2, 1911, in a house that is now under the lake, she was the last of nine children of the late [[K p6 name|Ambrose]] and [[K p7 name|Ida Castleberry]]. She went to Bowling Green on a bus with one pair of shoes and came back with a certificate.

She's survived by a niece, [[K p2 name|April Castleberry Dowell]] of Paducah; by a great-great-niece, [[K p4 name|Mae]], 5, who read aloud to her on Thursday; and by, at a careful count, 1,310 pupils, among them a bank president, two sheriffs and at least one of the men the sheriffs arrested.

That man, [[K p3 name|Lonnie Crabtree]], will be a pallbearer, by her written wish.

"She come to see me at Eddyville every Easter," [[K p3 name|Crabtree]] said. "Brought me a primer. I said, Miss [[K p1 name|Velma]], I can read. She said, then read it."

Services will be at 2 p.m. Saturday at Wickford Cumberland Presbyterian, the [[K p5 name|Rev. Houston Pate]] officiating. In lieu of flowers, return your library books.
