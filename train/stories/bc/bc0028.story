id: bc0028
genre: news
where: US-CT
published: 2005-03-17
title: Massage parlor case ends in fines; owner, two workers say no one was forced
person p1: role=convicted age=54 protected=no why=adult-convicted
person p2: role=convicted age=46 protected=no why=adult-convicted
person p3: role=convicted age=38 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=convicted age=63 protected=no why=adult-convicted
person p9: role=author age=- protected=no why=author
screen p2: none
screen p3: none
note: near-miss: adult prostitution with no force, investigators asked and excluded; nothing to protect; police asked the right questions

NEW LONDON — "Did anybody hold your passport?" Judge [[K p4 name|Eamon Lafferty]] asked. "No, sir," said [[K p2 name|Hye-Sook Paik]]. "It's in my purse." She held it up.

With that, and with three pleas, a case that had been spoken of last fall as human trafficking came to a modest end on Wednesday in Superior Court.

[[K p1 name|Chung-Ja Rennie]], 54, a U.S. citizen since 1983 and owner of Harbor Spa on Bank Street, pleaded guilty to promoting prostitution in the third degree. She was fined $5,000 and must sell the business. [[K p2 name|Paik]], 46, and [[K p3 name|Lorraine Duchesne]], 38, pleaded to prostitution and were fined $200 apiece. One customer, [[K p8 name|Walter Stebbins]], 63, of Old Lyme, paid a like sum and left by the side door.

It was Sgt. [[K p5 name|Dominick Ferraro]] who had insisted on looking twice. After the raid, he kept each of the women apart, with an interpreter who did not know the owner, for the better part of a day. "You ask about the debt. You ask who has the key, who has the phone, where's your kid," [[K p5 name|Ferraro]] said. "These two had their own cars."

The pair rented together on [[K p3 address|Ocean Avenue]], kept sixty percent, took Mondays off and had a bank account each. [[K p3 name|Duchesne]], who is from Woonsocket and was once a dental assistant, told the court that she'd done the arithmetic. "I'm sorry for the fuss. I'm not sorry for the mortgage," she said. The judge remarked that he'd not asked.

Prosecutor [[K p6 name|Gail Sundquist]] said the state had dropped the heavier counts for want of any fact to support them. "No threats, nobody underage, no one hauled in from anywhere," [[K p6 name|Sundquist]] said. "There's a sign in the break room with the fire exits in four languages."

A neighboring merchant, [[K p7 name|Arlo Brightman]] of Brightman's Typewriters, had circulated the petition that started it. He'd thought they were slaves, he said, because they were always sweeping. [[K p7 name|Brightman]] shook [[K p1 name|Rennie]]'s hand on the steps and, after a moment, she let him.

The docket numbers are [[K p1 id|CR04-0088120]], [[K p2 id|-21]] and [[K p3 id|-22]]. Mr. [[K p8 name|Stebbins]]'s lawyer wished the paper to know that he has a bad back.

[[K p1 name|Mrs. Rennie]], a widow, plans to move in with a daughter in Groton and grow chrysanthemums for the wholesale trade. "Also legal," said [[K p1 name|Rennie]].

[[K p9 name|Peg Wainscott]], Day Courier
