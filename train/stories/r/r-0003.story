id: r-0003
genre: blog
where: GB-ENG
published: 2017-10-22
title: County lines, and the boy in the dock
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=convicted age=38 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: forced labour in a cannabis house, adult; charged with production

I sat in court four on Friday. [[W p1 name|Nguyen Van Thanh]], 24, pleaded guilty to producing cannabis. He had been locked inside a terraced house, [[W p1 address|31 Alma Row]], for five months, watering plants to pay off a debt of £18,000 for his journey. The man who held the key, [[K p2 name|Gary Stopford]], 38, kept his passport and told him his mother's house would be burned.

His barrister, [[K p4 name|Imogen Fairclough]], asked why nobody had referred him as a victim. Recorder [[K p3 name|Philip Anstey]] said the guidelines were the guidelines. Eight months.

[[K p2 name|Stopford]] got four years last spring.

Outside I met [[K p5 name|Jean Ollerenshaw]], who lives opposite and had thought the house was empty. "I saw a hand at the blind once," she said. [[W p1 name|Thanh]] is now [[W p1 id|A4417EK]], wing C.
