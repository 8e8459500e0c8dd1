id: bc0023
genre: email
where: US-NC
published: 2024-02-28
title: FW: FW: names in tomorrow's vice story — PLEASE READ before 5
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=44 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: newsroom e-mail chain; raise-the-age NC but 17 charged as adult with trafficking a friend? no: with promoting prostitution since her phone placed ads; rule 1 wins; buyer a coach K

From: [[K p3 name|Yolanda Friar]] <[[K p3 email|yfriar@piedmontpost.example]]>
To: metro-all
Date: Wed, 28 Feb 2024 14:12

Folks,

Legal wants this straight before the page closes. The draft [[K p4 name|Kenji]] filed at noon has five people from the Gastonia warrants and treats all of them alike. They're not alike.

(1) [[K p2 name|Ahmad "Prince" Solomon-Bey]], 30. Charged, human trafficking and six other counts. Name, age, street ([[K p2 address|1840 Bessemer Ct]]), mug: all fine.

(2) [[K p7 name|Coach Rick Dellinger]], 44. Charged with patronizing. He coaches JV at a school none of these kids go to. Fine. Please spell [[K p7 name|Dellinger]] right this time.

(3) [[W p1 name|Mackenzie Pruitt]]. I know the DA's list says "co-defendant" and I know she's been moved up to Superior Court, [[W p1 id|24CR007719]]. Look at the date. She was 17 in October. The ads went out from her phone because it was the only phone; [[K p2 name|Solomon-Bey]] typed them. Det. [[K p5 name|Angela Truesdale]] writes on page 4 that he "collected from each male at the car and gave [[W p1 name|Pruitt]] a vape." A 17-year-old. That's a kid being sold, whatever box somebody ticked.

So she comes OUT. Not the name, and not the other stuff either: no [[W p1 employer|Cook Out on Franklin, closing shift]], no [[W p1 body|butterfly behind the ear]], no [[W p1 school|Ashbrook Forge]] (and don't write "a local senior and [[W p1 other|drum major]]," there is one).

[[K p3 name|Y.]]

---
From: [[K p4 name|Kenji Morikawa]]
Sent: 14:40

Understood & sorry. In my defense [[K p5 name|Truesdale]] read me the list over the phone and said use it. Also the manager of the motel, [[K p6 name|Bhavesh Amin]], is quoted calling the girl by name: "[[W p1 name|Kenzie]] always said please." Should I cut? I like the quote. And the ad handle [[W p1 alias|kenz.2sweet]] is in the third graf.

---
From: [[K p3 name|Yolanda Friar]]
Sent: 14:44

Keep [[K p6 name|Amin]]. "She always said please." Cut the handle. Cut it from the search warrant PDF as well, you uploaded that as [[W p1 url|SW_pruitt_m_phone.pdf]], so the slug gives it away. And whoever pulled a photo off her mother's Facebook, no.

---
From: [[K p4 name|K. Morikawa]]
Sent: 15:20

Done, I think. I called DA [[K p8 name|Forrest Lineberger]]. He says the co-defendant thing is "under review." I asked since when. [[K p8 name|Lineberger]] said since my call.

One more, I'd missed it: the photo caption says "left to right, [[K p2 name|Solomon-Bey]], [[K p7 name|Dellinger]], and [[W p1 name|M. Pruitt]] (hood)". Killing it.

---
From: [[K p3 name|Yolanda Friar]]
Sent: 15:22

Good man. She turned 18 in January by the way, doesn't matter, it's for life. Lunch is on me, 704-555-0102 if the desk argues.
