id: b-0055
genre: news
where: AU-VIC
published: 2021-07-20
title: "I thought that was the job": inside the Sunmere brothel trial
person p1: role=victim,witness age=25 protected=yes why=trafficking-victim
person p2: role=victim,witness age=28 protected=yes why=trafficking-victim
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=accused age=49 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult
note: feature; Thai nicknames; one woman named in an exhibit label, the other by the nickname the accused shouts; debt contract; licensed premises

By [[K p8 name|Tess Okoro-Finlay]]

Every contract was in two languages and the number was in neither. It was drawn: a row of small circles, each of them standing for five hundred dollars. There were ninety.

When all the circles had been coloured in, two Thai women were told in the winter of 2018, they would have their passports back. The one who's 25 coloured hers in blue. The one who is 28 didn't bother, she has told a County Court jury, since "new circles come when you sleep".

[[K p3 name|Sukanya Prideaux]], 53, and her business partner, [[K p4 name|Warwick Dean Hollis]], 49, ran a licensed establishment in Sunmere, in Melbourne's outer east. That part was legal. What the Commonwealth says is slavery happened in the house behind, where the women lived, with a camera in the corridor and a deadlock for which there was one key.

They've pleaded not guilty. Their case, in the words of [[K p4 name|Hollis]]'s barrister, [[K p6 name|Damien Szabo]], is that the women "signed on the line, banked good money and are now in want of a visa".

The jury knows the women only as [[K p1 other|Ms A]] and [[K p2 other|Ms B]]. Before evidence began Judge [[K p5 name|Catherine Mulholland]] made an order that stretches to their villages, their children, their temple in [[W p2 place|Springbank South]] and, curiously, a dog.

The order had lasted an hour when the first exhibit went on the screen. Someone had cropped the photograph but not its caption: "[[W p1 photo|Bag belonging to Kanlaya Srisuk, rear bedroom]]".

[[K p1 other|Ms A]] told the court that she had answered an advertisement for massage. She holds a certificate. On the first night, [[K p3 name|Prideaux]] gave her a dress. "I said, this isn't for massage. She said, no. I thought that was the job then. I thought everybody knew, only I'm stupid."

Had she ever been struck? No. Had she been threatened? Mrs [[K p3 name|Prideaux]] had visited her mother, in Roi Et, taking fruit. "She took a photo with my mother. She put it in the frame next to the till."

Dr [[K p7 name|Hamish Lindqvist-Rao]], a criminologist who is an expert witness for the Crown, said the absence of chains was typical. "You need one frame."

On Friday the jurors heard recordings. In one a man, said by the Crown to be [[K p4 name|Hollis]], is calling down the corridor: "[[W p2 alias|Nok]]! Room four! [[W p2 alias|Nok]], I won't ask twice." The transcript that was handed up has the word as "knock". It took an interpreter to point out that it was a person.

[[K p2 other|Ms B]] left on foot in November 2018. She had noticed that the bins went out on Tuesdays, and that whoever put them out was trusted with the key. She was, she told Mr [[K p6 name|Szabo]], always very good with the bins.

The trial continues.
