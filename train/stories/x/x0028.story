id: x0028
genre: news
where: CA-ON
published: 2019-09-20
title: Youth can't be named, nor can the brother
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=14 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=expert age=- protected=no why=official
note: youth accused of wounding his brother; Canada YCJA; father's first name and street slip; juvenile stays W

THUNDER BAY, Ont. — A teenager who struck his younger brother with a hatchet at a family camp will spend the next year in open custody and write, if he wishes, a letter.

Neither boy can be identified under the Youth Criminal Justice Act. The older was 16, the younger 14.

Justice [[K p3 name|Élise Robichaud]] said the quarrel was "about a charger." The younger brother lost two fingers and, the court was told, has already relearned [[W p2 other|to play the fiddle left-handed, which has made him a small celebrity at the Saturday market]].

Crown attorney [[K p4 name|Simran Gill]] had asked for eighteen months. She read from the victim's statement: "He is still my brother, and I still have eight."

The slip came near the end. Asked to stand with his son, the father told the court that his name was [[W p5 name|Arvo Lehtinen]] and that "[[W p1 name|Mikko]] is a good boy, so is [[W p2 name|Jussi]]." The judge directed that the exchange not be reported, a direction which this newspaper's live feed had by then disobeyed. The post was up for six minutes.

[[K p6 name|Dr. Paul Wabasse]], who wrote the pre-sentence report, said the older boy sleeps badly and eats nothing cut with a knife. He'll live with an aunt on [[W p1 address|Pike Portage Road]], not at home.
