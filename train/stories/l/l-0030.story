id: l-0030
genre: news
where: US-NJ
published: 2004-09-21
title: Nanny held in theft of diplomat neighbor's bracelet
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=witness age=- protected=decide why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: domestic worker is charged with theft; her employer's holding of passport and wages comes out as 'motive'; child she minds is named; the household is where she lives

ENGLEWOOD CLIFFS — The bracelet was found in a bag of rice.

So was $212 in small bills, a bus map with the George Washington Bridge circled, and a page of English sentences, among them "Please, where is police?"

[[W p1 name|Akosua Frempong]], 26, a live-in nanny from Ghana, was arrested Sunday at [[W p1 address|the corner house on Floyd Street with the lions]] and accused of taking an $8,000 bracelet from a dinner guest, [[K p2 name|Mrs. Pilar Echeverría]], the wife of a consul.

Her employer, Dr. [[D p3 name|Cynthia Owusu-Bright]], an orthodontist, told Detective [[K p4 name|Frank Mancuso]] that she'd treated the young woman as a daughter. She acknowledged keeping the nanny's passport "in the office safe, with the children's" and said that wages were being saved for her in Accra. They come to $100 a month.

The suspect gave a different figure: nothing, in 26 months. She told the detective that she slept on the floor of the nursery, wasn't permitted out except to walk [[W p6 name|little Kwame]] to the corner, and had been told she would be deported, and her mother's shop burned, should she speak to a neighbor. "I took the bracelet to have the fare," she said, in a statement that [[K p4 name|Mancuso]] described as a full confession.

He saw no need to go further. "She admits it. The rest is domestic."

Municipal Judge [[K p5 name|Harvey Lustgarten]] set bail at $7,500. [[K p2 name|Echeverría]], who came to collect her property, asked the court whether anyone had answered the question on the page. The judge wished to know which.

[[W p1 name|Frempong]] is in the Bergen County Jail. She's known at [[W p1 other|the Korean bakery by the bus stop as "the lady with the double stroller."]]
