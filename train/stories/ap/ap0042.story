id: ap0042
genre: news
where: US-KS
published: 2018-11-09
title: She drove, she recruited, she was 16: Wichita judge weighs what to call her
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=accused,relative age=22 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=consented
person p7: role=deceased,victim age=17 protected=decide why=deceased
person p8: role=accused age=36 protected=no why=adult-accused
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: the accused-as-adult girl is a victim too (rule 1 wins, W); her brother is an accused relative (D); a deceased minor (D: in US); expert survivor K; buyer with no tie K

WICHITA, Kan. — The State of Kansas says that she's a trafficker. The State of Kansas, in a different binder, says that she's a child in need of care. Both binders were on the bench on Thursday.

The girl was 16 in February when police stopped a Malibu on South Broadway. She was driving. A 14-year-old was in the back with wet hair. In the trunk were a card reader and a teddy bear.

She was certified as an adult in May and charged with aggravated human trafficking, and her booking photo was on three stations by dinner: [[W p1 name|Jasmyn Dupree]], No. [[W p1 id|18-CR-0551]]. This paper printed it as well.

What has come out since is the rest. From the age of 13 she was sold by her half brother, [[D p3 name|Marcus Dupree]], 22, who took all of it, tattooed her with [[W p1 body|a barcode on the nape]], and last winter gave her the choice of bringing him "somebody newer" or going back on the card herself. [[D p3 name|Dupree]] is charged separately. A customer, [[K p8 name|Neil Abbott]], 36, of [[K p8 address|9 Sandpiper Court, Derby]], has pleaded guilty.

[[K p4 name|Assistant District Attorney Paige Rundell]] didn't dispute the history. "But somebody did knock on a 14-year-old's window," said [[K p4 name|Rundell]]. "It wasn't him."

It was a ground-floor window at [[W p2 address|the Salina Street foster cottage]]. The younger girl, who's now 15, submitted a letter. The judge read it silently and then, to the dismay of both lawyers, aloud, down to the last line: "I don't hate [[W p1 alias|Jazz]]. She gave me her coat. [[W p2 name|Oksana M.]]"

The defense called one witness. [[K p6 name|Lavonne Teague]], who directs a survivors' program in Topeka, told the court that she'd been "sold in this town in 1989, across from this building, and you may put my name on it in capitals." She has testified in eleven states. The ones who get charged, said [[K p6 name|Teague]], are the ones who learned to drive.

She spoke also of [[D p7 name|Brandi Kessler]], found in the Little Arkansas River last December, aged 17. [[D p7 name|Brandi]] had been the one told to bring somebody newer the time before. She didn't.

"So she knew what no looks like," [[K p6 name|Teague]] said, pointing at the defense table. "[[W p1 name|Jasmyn]] went to that funeral."

Judge [[K p5 name|Roger Eichelberger]] said that he'd rule in writing. He has ordered the media to use no names for either girl from now on, including those who'd used them already. It's a fair order, and we've followed it since 2 o'clock; we have also asked that the photo file, [[W p1 photo|jdupree_mug_0218.jpg]], be taken from our own archive, and were told it would be a few days.

In the corridor, the girl was walked past with her hands in front. She is 17 now and reads to the little ones on [[W p1 address|the C pod of the juvenile wing]]. They call her Miss [[W p1 alias|Jazz]]. Somebody had asked [[K p5 name|Eichelberger]]'s bailiff for the teddy bear. It's evidence until the spring.

[[K p9 name|Corinne Abbott-Lyle]] reports on courts. She isn't related to anyone in this story.
