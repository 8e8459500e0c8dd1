id: u0077
genre: news
where: CA-AB
published: 2015-07-16
title: Chuckwagon veteran's wallet recovered
person p1: role=victim age=78 protected=no why=adult-victim
person p2: role=convicted age=30 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: nothing; theft

They cleaned out [[K p1 name|Orville Tagg]]'s truck while he was being inducted into the hall of fame.

Gone were a saddle, a cooler, a letter from the premier and a wallet with four dollars. [[K p2 name|Shawn Rasmussen]], 30, was stopped at Strathmore because the saddle was on the hood. He pleaded guilty the next day, and was fined $900 by Judge [[K p3 name|Nimmi Takhar]].

"He was ashamed and I was hungry," [[K p1 name|Tagg]], 78, said of their meeting in the hallway. "I bought the kid a burger. Turns out his dad drove for me in '81 and I owed him a hundred. So now we're square."

[[K p4 name|Lynne Kowalchuk]]
