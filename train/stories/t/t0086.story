id: t0086
genre: news
where: US-IA
published: 2012-07-05
title: Ottumwa detectives: no pimp, no victim, just rent
person p1: role=accused age=40 protected=no why=adult-accused
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=accused age=67 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: none
screen p2: none
note: plain sting; two adult roommates

By [[K p5 name|Marvin Teel]]

The house has a wind chime and a waiting list.

After four weeks of watching it, detectives went in on Thursday and cited [[K p1 name|Lori Beth Crum]], 40, and her roommate, [[K p2 name|Angel Fuentes]], 28, for prostitution. [[K p1 name|Crum]] showed them a calendar. Her mornings, his evenings, Sundays off. They split the rent and the Internet.

"We looked hard for a third party," Det. [[K p4 name|Shane Popejoy]] told the magistrate. "There's a cat."

[[K p3 name|Durward Hix]], 67, was in the kitchen. He said he'd come about the chime.

