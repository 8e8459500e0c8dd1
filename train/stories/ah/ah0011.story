id: ah0011
genre: news
where: US-TN
published: 2021-03-18
title: Owners of three Knoxville nail bars plead not guilty to holding workers for debt
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=accused age=47 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: two women with the same family name as an accused (Nguyen) and as an honest customer; the salon where both only worked is D, the flat where they slept W

KNOXVILLE — The license on the wall was real. The woman it belonged to had never been to Tennessee.

That, prosecutors said Wednesday, is how [[K p3 name|Hai Van Nguyen]], 50, and his wife, [[K p4 name|Lan Thi Doan]], 47, ran three nail bars with six women who were paid, if at all, in deductions. The couple pleaded not guilty to forced labor and document servitude before U.S. Magistrate Judge [[K p8 name|Bertha Poplin]], who ordered them to surrender their own passports. "I understand you are familiar with the practice," [[K p8 name|Poplin]] said.

The first woman to come forward, identified in the indictment only as V-1, is 26. She told agents that [[K p4 name|Doan]] took her papers at the airport, set her debt at $38,000 and added $20 for each chipped nail. She slept with five others at [[W p1 address|Unit 9, Cherokee Bluff Villas]], where [[K p3 name|Nguyen]] bolted the door from outside at ten.

V-2 was 17. In December an inspector cited her, not the owners, for working without a license; she was fingerprinted, and spent nine days in the Bean juvenile center as a foreigner without papers. "We fined the captive," said the agent in charge, [[K p5 name|Desmond Achebe]]. "That file, [[W p2 id|JC-20-3391]], has been sealed. It should not have been opened."

The indictment names [[D p1 employer|Lotus Touch on Kingston Pike]] as the main shop. A regular there, retired teacher [[K p7 name|Peggy Nguyen-Burke]], said she had noticed that one girl never looked up. "She wore [[W p1 other|the same jade frog on a red string]] every week," [[K p7 name|Nguyen-Burke]] said. "I asked and she whispered, '[[W p1 name|Thuy]].' Just her name. I went home and called the number on the bathroom door."

Asked about it, [[K p5 name|Achebe]] confirmed that the tip came from a customer. Defense papers filed later on Wednesday went further. They attack "the alleged victim [[W p1 name|Bui Thi Thuy]], a.k.a. [[W p1 alias|Tina at station 4]]," as a disgruntled employee and state that "Ms. [[W p1 name|Bui]] and the girl [[W p2 name|Ngoc Anh]]" sent money home. The clerk removed the filing at 5 p.m. By then it had been copied to a salon trade forum under the heading [[W p1 name|bui_v_lotus.pdf]].

[[K p6 name|Dr. Samira Rahimi]], who teaches labor law at the university, said such debts are never meant to be paid off. "If you can add to it for a chipped nail, it is not a debt. It is a leash," [[K p6 name|Rahimi]] said.

[[K p3 name|Nguyen]] and [[K p4 name|Doan]], of [[K p3 address|7 Gettysvue Overlook]], are free on $100,000 each. The women are together [[W p1 place|in Maryville, with the Benedictine sisters]]; [[W p2 name|Ngoc Anh]], now 18, has enrolled at [[W p2 school|William Blount High]]. She wants, the sisters say, to learn to drive.
