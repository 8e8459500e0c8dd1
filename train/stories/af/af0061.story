id: af0061
genre: news
where: US-TN
published: 2011-09-29
title: Chattanooga woman gets 90 days; judge calls her 'a frequent flyer'
person p1: role=victim,convicted age=27 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=accused age=45 protected=no why=adult-accused
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: adult with drugs and threats; mother and church pew leak

CHATTANOOGA — On her eleventh appearance before him, Sessions Judge [[K p2 name|Clarence Moon]] gave [[W p1 name|Heather Ann Ledford]] ninety days and a nickname.

"You're a frequent flyer, Miss [[W p1 name|Ledford]]," he said.

[[W p1 name|Ledford]], 27, had been found on McCallie Avenue at two in the morning in a man's coat. She pleaded guilty to prostitution and walking in the road. What the file also holds, and what was not read out, is a nurse's statement of last May. In it [[W p1 name|Ledford]] says that [[K p4 name|Roscoe Tharpe]], 45, bought her from another dealer for a $300 debt; that he decides when she may sleep; that he puts her out on the avenue with a radio and takes what she's given; and that the one time she got on the Greyhound to Dalton he met it there and broke her arm on the steps.

[[K p4 name|Tharpe]] was indicted in June on an aggravated assault count for the arm. He's out on bond.

Assistant public defender [[K p3 name|Graham Tull]] asked for treatment instead. The judge said jail was treatment.

[[W p5 name|Darla Ledford]], her mother, sat in back with a clean pair of shoes in a grocery sack. "She did the flowers at [[W p1 other|Ridgedale Baptist]] every Easter," she said. "They call [[W p1 name|Heather]] trash now. She was [[W p1 other|valedictorian, you can look it up, 2002]]."

Docket [[W p1 id|1409933]].
