id: ae0042
genre: news
where: GB-ENG
published: 2005-11-03
title: Firework fine for shopkeeper
person p1: role=convicted age=55 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
note: nothing to protect; test purchase by an unnamed volunteer

Selling a box of Screaming Banshees to a 15-year-old cost [[K p1 name|Clive Ramsbottom]] £750 and his temper.

[[K p1 name|Ramsbottom]], 55, who runs [[K p1 employer|Corner Cabin]] in Todwick Bridge and lives above it at [[K p1 address|2 Station Parade]], told the bench that it was a trap. It was, agreed trading standards officer [[K p2 name|Yvonne Clegg]]: the girl was a volunteer, sent in by the council, and she'd asked for sparklers.

[[K p3 name|Dr Hamid Qureshi]], in the chair, said the law was the law. The fireworks have been let off.
