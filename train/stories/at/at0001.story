id: at0001
genre: news
where: GB-ENG
published: 2019-02-14
title: Gardener, 17, 'was never told what the plants were', Leeds jury hears
person p1: role=victim,accused,witness age=17 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=victim age=31 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness,bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p4: labor-trafficking
note: boy convicted as a cannabis grower before he was believed; second victim in a nail bar; sergeant shares a first name that is a word

By [[K p9 name|Marguerite Sowden]], court correspondent

For eleven weeks he watered them, a court heard yesterday, because the alternative was a kettle flex across the back.

[[W p1 name|Bui Van Khoa]] is now a trainee baker. In March 2017, when officers put in the door of [[W p1 address|61 Holderness Rise, Armley]], he was 17, asleep on a loft ladder, and within a fortnight he had pleaded guilty at the magistrates' court to producing cannabis. He did eight months at Wetherby before anybody asked him about the padlock, which was on the outside.

"[[W p1 name|Khoa]] said 'good morning' to me in English and held out his wrists," PC [[K p5 name|Grace Ibbotson]] told the jury. "I have thought about it since." [[K p5 name|Ibbotson]] agreed with [[K p6 name|Leopold Finch QC]], prosecuting, that the charge sheet, [[W p1 id|custody record 13ND/01/3390/17]], gave his year of birth as 1996. It was [[W p1 birthdate|the second of May, 1999]].

In the dock are [[K p2 name|Phan Duc Tai]], 38, called [[K p2 alias|Uncle Six]] by those who worked for him, of [[K p2 address|Cricketers Walk, Beeston]], and [[K p3 name|Darren Oldroyd]], 44, a letting agent. They deny conspiring to hold others in slavery or servitude. [[K p2 name|Tai]] says he was a translator. [[K p3 name|Oldroyd]] says that he collected rents.

Mr [[K p6 name|Finch]] said the family of Mr [[W p1 name|Bui]] owed £19,000 for the journey through Russia and Calais. [[K p2 alias|Uncle Six]] kept the figure in a school exercise book, along with the passport. The debt went up when a lamp blew.

The same book had a page for a woman. [[W p4 name|Luong Thi Hanh]], 31, filed and painted at [[D p4 employer|Sapphire Tips on Town Street]] for six days a week and slept above a shuttered bookmaker's at [[W p4 address|9a Tong Approach]]. She was paid £10 on Sundays. If [[W p4 name|Hanh]] complained, she told officers, she was shown photographs of her mother's gate.

Next door, florist [[K p7 name|Sheila Mudd]] noticed the burns of the acetone. "She'd buy one carnation. I called her [[W p4 alias|Penny Carnation]], I never knew she were Miss [[W p4 name|Luong]]," [[K p7 name|Mudd]] said from the witness box. It was she who rang the helpline, twice.

The jury were shown a picture found on the phone of [[K p3 name|Oldroyd]], saved as [[W p1 photo|khoa_loft_wk3.jpg]]: a thin boy among leaves with [[W p1 body|a white patch in the hair above his left ear]].

The conviction was quashed in 2018. Asked by the defence if he had not simply wanted a lighter sentence, [[W p1 name|Bui]] answered through an interpreter that he had already served it.

"They teach me bread at [[W p1 employer|Kirkgate Hearth]] now," he said. "Bread also must have water every day. But I go home."

Judge [[K p8 name|Rosalind Achebe]] stopped the questioning there and reminded reporters of the order made on Monday. The trial goes on. Witnesses tomorrow include [[W p1 name|Khoa]]'s first solicitor, the clerk told the press bench, before Judge [[K p8 name|Achebe]] coughed.
