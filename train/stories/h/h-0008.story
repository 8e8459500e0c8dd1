id: h-0008
genre: alert
where: GB-SCT
published: 2022-01-17
title: Concern growing for missing Aberdeen teenager [[D p1 name|Skye Mutch]]
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=decide why=identifies-protected
note: an active appeal; every identifier is the editor's to decide; Isle of Skye is a place and stays

Officers in Aberdeen are appealing for help to trace 14-year-old [[D p1 name|Skye Mutch]], who was last seen about 4.10pm on Saturday, 15 January, [[D p1 place|at the bus stance outside the Harlaw Street chip shop]].

[[D p1 name|Skye]] is white, 5ft 3in, of slim build, with [[D p1 body|shoulder-length hair dyed green at the ends and a small scar through her left eyebrow]]. She was wearing a black Puffa jacket, grey joggers and white Nike trainers, and was carrying [[D p1 other|a violin case covered with stickers]].

She is a pupil at [[D p1 school|Ferryhaugh Academy]] and is thought to have links to Dundee. It is possible that she has tried to travel to the Isle of Skye, where she has relatives.

Sergeant [[K p2 name|Innes Farquharson]] said: "It's very unlike [[D p1 name|Skye]] not to be in touch with her mum. [[D p1 name|Skye]], if you're reading this, you aren't in trouble, we just need to know that you're okay."

Her mother, [[D p3 name|Lorna Mutch]], added: "Just come hame, darlin. The dog's no eating."

Anyone with information is asked to call 101, quoting incident [[D p1 id|2914 of 15 January 2022]].
