id: w0042
genre: news
where: US-NJ
published: 2026-02-11
title: Bayonne ride-hail driver held on kidnapping, assault counts
person p1: role=victim age=27 protected=yes why=sexual-offence-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: app trip id, badge, shift, dog

Trip [[W p1 id|7f3-aa0-19-e]] should have taken eleven minutes. It took three hours, and the map of it, held up in court on Tuesday, looks like a dropped string.

[[K p2 name|Farrukh Nazarov]], 34, of [[K p2 address|77 West 33rd Street, Bayonne]], is charged with kidnapping and with aggravated sexual assault of his passenger, a nurse, 27. He was in [[K p2 vehicle|a black Toyota Highlander, T-plate 811-94-CC]]. She'd come off [[W p1 employer|the 7-to-7 in the burn unit at Jersey Heights Medical]] and fell asleep.

Assistant Prosecutor [[K p3 name|Yolanda Fitch]] said that the woman "memorized every sign" and dropped her badge down the seat, so there could be no doubt. The badge reads [[W p1 id|RN 2·4·0·8·8]], and, as reporters in the front could see, [[W p1 name|Blessing O.]]

She'd been on the phone to her father, a pastor in Onitsha, who prayed until the battery died.

Her building, [[W p1 address|the Lenape, by the light-rail at Danforth]], has changed the door code. A GoFundMe set up by coworkers, [[W p1 url|gofund.example/f/nurse-blessing-okonjo]], was asked by police to use another title and became "[[W p1 url|our-night-shift-sister]]".

Detention hearing: Feb. 17, [[K p4 name|Judge Peter Vandermeer]], [[K p4 address|595 Newark Avenue, Room 610]]. [[K p2 id|HUD-26-000391]].
