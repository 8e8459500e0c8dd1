id: ad0077
genre: news
where: CA-ON
published: 2020-07-21
title: LIVE UPDATES: Northgate Mall stabbing verdict
person p1: role=deceased,victim age=17 protected=decide why=deceased
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=witness age=14 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
note: the text says an adult sentence is sought and the ban lifted; teen witness outed in the comment box

By [[K p5 name|Sabrina Okonkwo-Lee]], courts reporter

**1:05 p.m.** We're told there's a verdict. Everyone's phones went at once.

**1:22 p.m.** Guilty of second-degree murder. [[D p2 name|Dylan Carvalho]], 17 when [[D p1 name|Ephraim Tesfaye]], also 17, was stabbed outside the food court over a jacket. Justice [[K p4 name|Marguerite Oyama]] had already ruled that he'd face an adult sentence; the ban on his name was lifted with that ruling.

**1:25 p.m.** [[D p1 name|Ephraim]]'s mother hasn't moved.

**1:40 p.m.** Crown attorney [[K p6 name|Neil Sabourin]] thanks "a girl of fourteen, working her first job, who told the truth about what she saw". Her name's under a ban and stays there.

**Reader chat**
*orleans_mom:* first job = [[W p3 employer|Sugar Hut]], only kiosk with a view. 
*yow_guy:* my niece works there with a [[W p3 name|Noor]], she's grade 9, was off all spring
*[[K p5 name|Sabrina]]:* Chat's paused. I mean it. That child was followed home once already.

**2:10 p.m.** [[D p2 name|Carvalho]] led out. He looked for his dad and didn't find him.
