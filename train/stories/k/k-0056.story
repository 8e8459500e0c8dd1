id: k-0056
genre: news
where: AU-QLD
published: 2016-09-28
title: Teen driver 'laughed like a kookaburra' after hitting ice-cream van
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=48 protected=no why=adult-victim
person p3: role=victim age=8 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
note: Childrens Court; a child victim; slips: lone first names, the only pink bike, street

A 16-year-old who took a ute for a joyride through Bundaberg West and ran it into an ice-cream van has been placed on 18 months' probation by the Childrens Court.

The boy, who can't be named under the Youth Justice Act, pleaded guilty to dangerous operation causing bodily harm. He'd pinched the ute from the TAFE car park, where his uncle teaches panel beating.

Van driver [[K p2 name|Vince Tomasello]], 48, suffered a broken pelvis. An eight-year-old girl in the queue was struck by the freezer lid.

"I'd just given young [[W p3 name|Matilda]] her change," Mr [[K p2 name|Tomasello]] said in his statement. "She comes every day on that [[W p3 vehicle|pink bike with the sidecar for the chook]]. And I hear this laugh."

The sentencing judge, [[K p4 name|Leanne Whitbread]], was told the teenager's laugh was a nervous condition. Police prosecutor [[K p5 name|Senior Constable Baz Norrie]] accepted that, but noted that his mates on the video could be heard yelling, "Go, [[W p1 alias|Skinny]], go."

A publican who pulled the boy from the ute, [[K p6 name|Merv Hanrahan]], said he'd stopped laughing by then. "He was asking for his nan."
