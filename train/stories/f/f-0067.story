id: f-0067
genre: news
where: US-NC
published: 2003-07-24
title: Sunday feature: The bride price
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=convicted age=53 protected=no why=adult-convicted
person p3: role=bystander age=38 protected=no why=adult-bystander
person p4: role=bystander age=41 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=no
screen p3: none
note: two women came through the same marriage catalog: one into forced labour, one into a good marriage (near-miss, none); the first is told by first name, by a spelling, by trout

There were two of them in the 1998 catalog, on facing pages. One, it says, "likes to dance." The other "is not afraid of work."

[[K p3 name|Oksana Melnyk Burgess]], the dancer, is 38 and lives in Asheville with [[K p4 name|Phil Burgess]], 41, who wrote her sixty-one letters and learned enough Ukrainian to be corrected in it. They teach the tango on Thursdays. She came on a fiancée visa, had doubts at the airport, and was told by [[K p4 name|Phil]] that he'd pay for the flight home on any day that she named. She hasn't named one.

The other woman came two years later, at 24, to marry a man who owned a trout farm in a cove forty miles on. [[K p2 name|Hobart Neal Clontz]], who is 53, met her at the same gate. He was by then married to someone else, and never had meant to be otherwise.

He took her passport and her shoes. She cleaned fish in a cinder-block shed, sixteen hours a day, for 26 months, for no pay. If she was slow, he ran the hose on her and put her out on the step; it was often below freezing. If she ran, he said, the sheriff, whom he'd gone to school with, would bring her back. When a deputy did come by, for trout, she hid from him.

[[K p2 name|Clontz]] was convicted in May under the new federal statute, the first man in this district to be. He'll serve nine years. The papers call her "the victim," and I was told that I might call her what I liked so long as it wasn't her name.

It was a customer that saw. [[K p6 name|Beulah Rathbone]], who runs a fish camp, found something in a bag of fillets, pressed under the ice: a label, turned over, with one word spelled as a child would. "HALP."

"I thought it was a brand," [[K p6 name|Mrs. Rathbone]] told me. "Then I thought, no."

Federal prosecutor [[K p5 name|Stephen Cho-Whitmire]] keeps the label in a frame. It hangs over his desk, next to a card that he had from her at Easter. I could read that from my chair. "Dear Mister Steve, I have now apartment and cat, he is [[W p1 other|Forel]], it means trout. Your friend [[W p1 name|Halyna]]."

[[K p3 name|Oksana]] visits her on Sundays. They've never talked of the catalog. "She likes to dance," [[K p3 name|Oksana]] said. "They had us the wrong way round."

[[K p7 name|Margaret Ivey Poole]]
