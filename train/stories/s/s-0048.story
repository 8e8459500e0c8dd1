id: s-0048
genre: news
where: TH
published: 2009-08-19
title: Karaoke bar raided
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: Lao girl deported as an illegal worker; lived above the bar

UBON RATCHATHANI — Pol Lt Col [[K p3 name|Somchai Boonmee]] announced the arrest of eleven illegal workers at the [[W p1 employer|Moonlight Karaoke]], where they slept upstairs. One, [[W p1 name|Noy Phommachanh]], 16, cried that customers had bought her from owner [[K p2 name|Wanida Srisuk]], 39, for 800 baht. [[W p1 name|Noi]], as her charge sheet has it, was fined and will be deported to [[W p1 address|Ban Houay Hin]].
