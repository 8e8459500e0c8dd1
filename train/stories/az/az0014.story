id: az0014
genre: press-release
where: US-CA
published: 2023-08-03
title: Operation Quiet Street: 14 arrests, two minors recovered
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=accused age=46 protected=no why=adult-accused
person p5: role=accused age=52 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=victim,accused age=22 protected=yes why=trafficking-victim
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p8: sex-trafficking-adult misidentified=yes
note: press release list of buyers with streets and bookings (K); one listed "arrestee" is herself forced; the girl slips out in hashtag and evidence link

**San Bernardino County Sheriff's Department — Media Information**

Over three nights the Specialized Enforcement Detail, led by Sgt. [[K p6 name|Darnell Whitcombe]], contacted persons buying and selling sex on Baseline Street. Two children were recovered: a girl of 15, and one who will be 17 in October and says she was there "to keep her company."

**Arrested**

1. [[K p2 name|Tevin Marcel Goodwin]], 25, [[K p2 address|1146 N. Mountain Palm Way, Rialto]]; PC 236.1(c); booking [[K p2 id|2308340019]]; bail $500,000. Detectives say the 15-year-old called [[K p2 name|Goodwin]] "[[K p2 alias|Tev]]" and believed that he was 19. He took the $600 she made on Tuesday.

2. [[K p3 name|Giancarlo Reyes Abad]], 18, [[K p3 address|30 Pepper Tree Court, Colton]]; PC 647(b); booking [[K p3 id|2308340022]]. [[K p3 name|Abad]] graduated from high school in June. The person he offered $80 to was a deputy, 29.

3. [[K p4 name|Bradley Sumner Kist]], 46, [[K p4 address|Lot 3, Yucca Wash Estates]]; PC 288.3, contacting a minor with intent; booking [[K p4 id|2308340025]]. [[K p4 name|Kist]] had been told twice in writing, "im 15." He answered, "fine by me." Silver [[K p4 vehicle|Tacoma, plate 8X0155F]], impounded. He is employed as a [[K p4 employer|bus mechanic with the transit district]].

4. [[K p5 name|Pham Quoc Dung]], 52, [[K p5 address|Arrowhead Avenue]]; PC 647(b); booking [[K p5 id|2308340031]].

5. [[W p8 name|Marisleysis Cordero Paz]], 22, transient; PC 653.22; booking [[W p8 id|2308340033]]. Marks: [[W p8 body|"TEV" under the left ear]]. [[W p8 name|Cordero]] stated that [[K p2 name|Goodwin]] had brought her from Hialeah, that he held her passport and burned her with a curling iron the time she "came up short." Cited and released at 0415 hrs.

Nos. 6 through 14 were adult men and are on the attached sheet.

"We don't arrest our way out of this," said Sgt. [[K p6 name|Whitcombe]]. "She's fifteen. There's a boy of 18 on this list who could have sat behind her in class." Captain [[K p7 name|Lourdes Imperial]] thanked the county's Children's Network.

Anyone with facts about [[K p2 name|Goodwin]], who may have other victims between 13 and 20, is asked to call Detective [[K p9 name|S. Hovsepian]] at [[K p9 phone|909-555-0117]].

*Correction, 4:40 p.m.* The version on our social pages ended with the tags #QuietStreet #safe #welcomehome[[W p1 name|Jaz]] and a link, sbcsd.example/media/[[W p1 photo|jazmyn-oquendo-reunited-w-mom]].mp4. Both have been taken down. Residents are asked not to repost the clip, in which [[W p1 name|Jazmyn]]'s [[W p1 school|Arroyo Seco Middle School]] hoodie and the number of her home, [[W p1 address|277]], may be seen. Detective [[K p9 name|Hovsepian]] adds that "Ms. [[W p1 name|Oquendo]]," as one station called her, isn't a suspect and at 15 cannot be one.
