id: h-0033
genre: news
where: IE
published: 2022-02-18
title: Teenager accused of stabbing in Phibsborough gets bail
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=19 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
note: Children Court; pinned by boxing medal, by gym, by uncle, by a tweet in the piece; the victim, an adult, stays

The Children Court in Smithfield yesterday granted bail to a boy of 16 who's accused of causing serious harm to a student outside a chip shop in Dublin 7.

[[K p2 name|Thiago Arruda]], 19, who came from Goiânia to learn English, was stabbed twice in the back on 30 January after he asked a group of youths not to kick a bin. He spent nine days in the Mater and is now walking.

Garda [[K p4 name|Sinéad Rohan]] objected to bail. She told Judge [[K p3 name|Paul Considine]] that there was CCTV of the accused, who was easily recognised, she said, because [[W p1 other|he won gold at 57 kilos in the national under-17s in November and his picture was in every paper]].

Solicitor [[K p5 name|Wanjiku Kamau-Byrne]] said that her client accepts that he was there and not that he held the knife. He'd abide by a curfew and be at [[W p1 employer|his uncle's gym, Dorset Lions]], every evening, where Mr [[W p6 name|Anto Whelan]] would stand over him.

The judge said that he'd grant bail on those terms, with a sign-on twice a week in Mountjoy station, no contact with three others, and no social media.

The boy may not be identified because of his age. That did not stop one account with 40,000 followers, which wrote within the hour: "[[W p1 alias|Lil Whelo]] is out, God help the Northside. #[[W p1 name|KyronWhelan]] #jail"

[[K p2 name|Mr Arruda]] told this paper he has had flowers from a stranger. "Also the chip shop gives me free curry sauce. I don't like it but I can't say."
