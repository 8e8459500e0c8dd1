id: an0036
genre: news
where: PH-LAN
published: 2020-08-27
title: Iligan girl, 17, held as 'operator' was first to be used, prosecutors now say
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=9 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=decide why=adult-accused
person p4: role=accused age=61 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: live-streaming for pay; aunt accused (relative) decide; girl arrested as operator; foreign buyer K; landlord

By [[K p8 name|Froilan Gallarde]]

ILIGAN CITY — Agents who broke down the door at four in the morning were looking for a woman with a laptop. They found a teenager with one, and cuffed her.

For two weeks in July the 17-year-old was described in a bulletin as the "operator" of a den from which a small cousin was shown on camera to paying foreigners. The bulletin has now been recalled. According to a resolution of the city prosecutor that was released on Wednesday, it was the girl's aunt, [[D p3 name|Jocelyn Maputol]], 48, who ran the business; and the girl herself had been put before the same camera since she was 11.

"When she was too old for the customer, she was made to work the keyboard," Prosecutor [[K p5 name|Hamid Macarambon]] said. "We don't charge a child for being handed the mouse." [[K p5 name|Macarambon]] dismissed the complaint against her, I.S. No. [[W p1 id|X-03-INV-20G-00871]].

[[D p3 name|Maputol]] is at the city jail's female dormitory on qualified trafficking, which isn't bailable. [[K p4 name|Neville Dodd]], 61, a retired bus inspector who wired the money, was arrested by police in Leicester, England. He paid in sums of $22 and $35. [[K p4 name|Dodd]]'s file there is said to have 400 entries (no. [[K p4 id|20/LE/1183]]).

The little one, who is 9, has been placed with a foster family. She had been told they were auditions.

[[K p7 name|Mang Tibo Sarmiento]], who owned the room and collected P1,800 for it, swears he thought they were sewing: there was always a light. [[K p7 name|Sarmiento]] has since put a chain across the stairs of [[W p1 address|the pink house behind the Tubod water refilling station]], where people had been coming to look.

Social worker [[K p6 name|Sr. Evangeline Uy, RSW]] asked neighbors not to post. But the barangay's page, which had congratulated itself on the raid, has a reel from that night in which a woman can be heard: "That is [[W p1 name|Charmaine]], that's the valedictorian of [[W p1 school|Tubod East High]]!" Below it the comments go on for pages. "[[W p1 name|Cha]] taught my son fractions," one says. Another: "Is the small girl [[W p2 name|Princess]], the one who [[W p2 other|sells ice candy from the red bucket]]?"

[[K p6 name|Uy]] said that a correction won't unmake the bulletin. It had been issued with a photograph, [[W p1 photo|OSAEC_operator_MAPUTOL-Charmaine-B.jpg]], and a date of birth, [[W p1 birthdate|12/03/02]]; a radio anchor had read out both. "She's been offered a scholarship under another name," said [[K p6 name|Uy]]. "She asked, which of them should study?"

In the resolution she is CICL-turned-AAA. The annexes, though, were scanned whole. On the ninth page the handwriting of a child says, "I [[W p2 name|Princess Joy Maputol]], 9 yrs, I like my Ate [[W p1 name|Cha]] she close the laptop when she can."
