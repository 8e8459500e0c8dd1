id: al0015
genre: social
where: GB-ENG
published: 2019-02-27
title: Group post: "Who knows the lads who did this to my son??" (Mums of Ashfield Road, 2.1k members)
person p1: role=victim age=13 protected=yes why=minor-victim
person p2: role=author,relative age=- protected=decide why=author
person p3: role=accused age=15 protected=yes why=juvenile-accused
person p4: role=bystander,author age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=witness age=12 protected=yes why=minor-witness
person p7: role=official,author age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author,relative age=- protected=decide why=identifies-protected
person p10: role=author,bystander age=- protected=no why=adult-bystander
screen: none
note: mother as author D; boys named by strangers; PCSO and driver keep; 15-year-old arrested

**[[D p2 name|Leanne Skidmore]]** · Tuesday 17:52
Im shaking writing this. My lad got jumped off the 301 at the Asda stop at ten to four today. Two teeth out and his coat took. Hes 13!!! Driver just shut the doors. If anyone's kid filmed it I want the video NOW.

**[[K p4 name|Bev Plackett]]** omg hun. is that [[W p1 name|Riley]]?? He was only in mine Sunday x

**[[D p2 name|Leanne Skidmore]]** yes our [[W p1 name|Riley]]. Kings Mill now having his jaw looked at

**[[K p4 name|Bev Plackett]]** poor little mite. Was it the coat you got him for his birthday? the [[W p1 other|orange Berghaus]]

**[[D p2 name|Leanne Skidmore]]** the birthday one yeah, 19 days hes had it. Hes [[W p1 birthdate|8th Feb]]. Theyve took his phone n all so dont ring it

**[[K p8 name|Dean Hallam]]** I was driving it love. I didnt shut the doors on him, I shut them on THEM so they couldn't get back on. I radioed and stopped with him until the ambulance. Company says I'm not to post, but I'm not having that said.

**[[D p2 name|Leanne Skidmore]]** ok [[K p8 name|Dean]]. Sorry. thank you for stopping

**[[D p9 alias|kel_x]]** my lass saw it all, she's in his form at [[W p1 school|Brierley Forest Academy 8K]]. She says it was a year 10, [[W p3 alias|Bugsy]], everyone knows him

**[[K p4 name|Bev Plackett]]** [[W p3 alias|Bugsy]] as in [[W p3 name|Brandon Wragg]]?? lives on [[W p3 address|Lime Crescent next to the sub station]]. his brothers just as bad

**[[D p9 alias|kel_x]]** didnt come from me but yes. My [[W p6 name|Freya]] is scared to go in tomorrow now. dont want her name in it

**[[K p5 name|PCSO Imran Latif]]** Evening all. I cover this area. Please, please stop naming anybody. A 15-year-old boy has been arrested for robbery and if his name goes round it could harm the case. Mrs [[D p2 name|Skidmore]], an officer is on her way to the ward. Ref for calls is 618 of 26 Feb.

**[[K p10 alias|Shaz]]** bit late for that [[K p5 name|Imran]], [[W p3 name|WRAGG]] is all over snapchat. theres a pic [[W p3 photo|IMG_wraggy_orange_coat.jpg]] of him wearing the damn thing

**[[K p4 name|Bev Plackett]]** somebody should pay him a visit

**[[K p7 name|Ruth Oduya-Finch]] (admin)** No they shouldn't, [[K p4 name|Bev]]. I'm turning off comments. I teach some of these kids. One has no teeth and the other has no supper most nights, and neither of those facts will be improved by a brick.
*Edit:* I've taken out the surnames I could find. [[W p6 name|Freya Marsden]]'s mum, message me. – [[K p7 name|Ruth]]

**[[D p2 name|Leanne Skidmore]]** thanks [[K p7 name|Ruth]]. [[W p1 name|Rye]] is home, soup thru a straw. [[W p1 name|Riley Skidmore]] 1, telegraph pole 0. His words. Pic in comments: [[W p1 photo|ri_soup.jpg]]
