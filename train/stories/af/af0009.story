id: af0009
genre: news
where: GB-SCT
published: 2013-09-04
title: Nail bar worker fined at Paisley
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: convicted for false papers though the agent tells of debt and threats

A nail technician was fined £400 at Paisley Sheriff Court for having a false identity card.

[[W p1 name|Thi Hanh Luong]], 26, was picked up at [[D p1 employer|Glamour Fingers in Causeyside Street]], where a customer, [[K p4 name|Morag Dalziel]], had noticed the same girl behind the same table on eleven visits and never once heard her speak.

Her agent, [[K p3 name|Colin Baird]], told the court his client had been charged £22,000 for a student place that was never there. Those who met her at Glasgow Airport took the passport, handed her the card in its stead and let her know that her little brother in Nghe An walked to school alone. She was paid £10 on Saturdays. At night she was driven back to [[W p1 address|a flat above the bookmaker's at 9 Well Row]] and the door was shut with a padlock.

Sheriff [[K p2 name|Alasdair Kinnear]] said he had sympathy, "but the card was false." [[W p1 name|Luong]] now faces removal. Her case reference is [[W p1 id|PA13005518]].
