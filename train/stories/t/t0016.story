id: t0016
genre: news
where: US-WI
published: 2005-09-29
title: Runaway, 14, held again; uncle in Fresno charged
person p1: role=victim,accused,missing age=14 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=accused age=21 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: bride price / passed around at motels; detained as delinquent; father's name and shop identify

WAUSAU — The first time she ran she was 13 and took the bus. The second time a boy with a car was waiting behind the egg-roll stand.

She is in secure detention now, a 14-year-old adjudged delinquent for absconding and "immoral conduct," which is what the petition calls three weeks at a motel outside Stevens Point. There, according to the criminal complaint against [[K p6 name|Tou Pao Vang]], 21, of Appleton, he and two friends let men in at $60 and let the girl have the television.

Her mother's brother, [[D p2 name|Chue Neng Lor]], 46, of Fresno, Calif., is charged separately. He had taken $3,000 from an older man for her in the spring, prosecutors say, as a bride, and she had run so as not to be the bride.

"Every grown-up in the story got something out of [[W p1 name|Mai See]] except a night's sleep for her," said [[K p4 name|Kazoua Thao-Brandt]], who runs a group for girls.

District Attorney [[K p3 name|Jill Prochnow]] said the delinquency case keeps the child safe. Her father, who sells at [[W p5 employer|the third stall of the Saturday market, under the blue umbrella]], brings noodles to the detention home on Sundays. He was asked his name for the visitors' log and wrote [[W p5 name|Nhia Xang Moua]].

