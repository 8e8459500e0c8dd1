id: av0023
genre: news
where: US-VA
published: 2016-09-30
title: The theft call that wasn't: how a McLean housemaid went from suspect to witness
person p1: role=victim,accused,relative age=20 protected=yes why=trafficking-victim
person p2: role=accused,relative age=52 protected=decide why=identifies-protected
person p3: role=accused,relative age=47 protected=decide why=identifies-protected
person p4: role=bystander age=14 protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander,witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=accused age=33 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
note: uncle and his wife accused D; driver no kin K; cousin named; victim arrested for grand larceny; the K neighbor has an address of her own

By [[K p8 name|Ferris Oyelaran-Hunt]]

The call to Fairfax County police on May 3 was about earrings. A houseguest had run off with a pair worth $2,200, the caller said, and would be easy to find because she had no coat and knew nobody.

Both were true. Officer [[K p5 name|Melissa Tarrant]] found [[W p1 name|Adwoa Serwaa Boakye]], 20, on a bench at the Silver Line station, and arrested her for grand larceny. There were no earrings. There was a spiral notebook with 511 lines in it, one for each day.

The guest, prosecutors say now, was a servant. Dr. [[D p2 name|Kofi Boakye-Mensah]], 52, and his wife, [[D p3 name|Lydia Mensah]], 47, were indicted in Alexandria this week for forced labor. He's her father's brother. In Kumasi he had promised his niece a nursing course; in McLean, the indictment says, she rose at 4:30, cooked for six, slept on the floor of the laundry at [[W p1 address|7 Ballantrae Close]], and was told that if she stepped outdoors immigration would put her in prison till she was old. Her passport, [[W p1 id|G0114490]], lay in a safe behind the doctor's diplomas. She was paid nothing.

Mrs. [[D p3 name|Mensah]]'s lawyer calls it "a family custom, misread by a bus-stop policewoman."

A chauffeur, [[K p9 name|Anton Rusu]], 33, of Herndon, is accused of fetching the girl back twice. [[K p9 name|Rusu]], no relation to anybody in the house, has told agents that he was promised a Lexus for it.

Around the corner, at [[K p7 address|3 Heron Court]], [[K p7 name|Hyacinth Cobb]] walks a beagle. "She used to hang sheets, in January, barehanded, and sing out of the hymnal," [[K p7 name|Cobb]] said. "The daughter would come and stand by her. The one at [[W p4 school|Langley]], [[W p4 name|Nana Ama]]. I think it was [[W p4 name|Nana Ama]] who slipped her the train card."

The larceny charge, No. [[W p1 id|GC16-088214]], was carried on the docket until August. "We had a complainant with a doctorate and a suspect with a notebook," Officer [[K p5 name|Tarrant]] said. "I'd ask different questions today. Well, I'd ask one."

U.S. Attorney's spokesman [[K p6 name|Joel Abernethy]] would say of the young woman only that she's safe. [[K p6 name|Abernethy]] begged reporters not to print a name; the indictment has her as A.B.

Yet it's on the wall of the courthouse to this day. A trespass notice, posted in May on the doctor's behalf, forbids "[[W p1 name|BOAKYE, ADWOA S.]], [[W p1 body|gap teeth, burn on left forearm in the shape of an iron]]" to come within 500 feet.

The notebook's last line, for May 3, is in English. "[[W p1 name|Adwoa]] went to see a train," it says.
