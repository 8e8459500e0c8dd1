id: p-0051
genre: news
where: US-NC
published: 2013-05-02
title: Farmworkers sue Johnston County grower; one says he wants name known
person p1: role=victim age=38 protected=no why=consented
person p3: role=accused age=62 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=accused age=45 protected=no why=adult-accused
person p8: role=victim age=19 protected=yes why=trafficking-victim
screen: labor-trafficking
screen p8: labor-trafficking
note: one adult survivor chooses expressly to be named (K); the others are John Does, and one of them is named by a slip; camp where they lived W

SMITHFIELD, N.C. — Four men who came from Mexico on guest-worker visas to cut tobacco sued a Johnston County farm on Wednesday, saying they were forced to work for a contractor who took their passports and threatened them with arrest.

Three of the men are listed in the federal complaint as John Doe 1 through 3. The fourth is [[K p1 name|Eusebio Hernández Tolentino]], 38, of Hidalgo, who told a news conference that he had asked his lawyers to use his full name.

"I did nothing wrong, so I have nothing to hide," [[K p1 name|Hernández]] said in Spanish. "Write it. Put my picture. I want the next ones to see that I am standing here."

The complaint was filed against grower [[K p3 name|William Earl Batten]], 62, of [[K p3 address|Stewarts Mill Road]], and contractor [[K p7 name|Ramiro Solís]], 45. [[K p7 name|Solís]] was indicted in March on forced labor charges and is in custody. [[K p3 name|Batten]] hasn't been charged with a crime.

According to the suit, the men paid $2,800 each to a recruiter and were told when they arrived that [[K p7 name|Solís]] had bought the debt. They were paid as little as $35 a week and lived in [[W p8 place|a former hog house at the end of Lassiter Pond Lane]], where [[K p7 name|Solís]] parked his truck across the only exit at night.

One of the plaintiffs, who is 19, collapsed from green tobacco sickness in August. "[[K p7 name|Solís]] said, leave [[W p8 name|Abel]] there, he will get up when he's hungry," [[K p1 name|Hernández]] told reporters. He put a hand to his mouth, then asked that this not be used. A second reporter's recorder was running and the clip was broadcast at 6.

[[K p3 name|Batten]]'s lawyer, [[K p5 name|Hal Stancil]] of Smithfield, said his client pays a licensed contractor and had "no reason on earth" to think anything was amiss.

[[K p4 name|Caroline Feld]] of the farmworker legal aid office said that growers can't rent out their conscience.

The suit, No. [[K p1 id|5:13-cv-00302]], seeks unspecified damages. [[K p7 name|Solís]] is to be tried Aug. 19 in Raleigh.

By [[K p6 name|Ray Pittman]], Neuse Valley Times
