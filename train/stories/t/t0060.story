id: t0060
genre: blotter
where: US-SD
published: 2022-03-03
title: Ledger of calls, Feb 24–Mar 1
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p3: none
note: nothing to protect; tiny blotter

Thurs: Caller says a man is selling girls' bikes off a truck by the Pamida. They were his girls' bikes. [[K p2 name|Ed Two Crow]], no violation.
Fri: [[K p1 name|Jon Tschetter]], 41, Freeman, arrested DUI 2nd. Said he owed it to himself.
Sat: Motel reports lots of traffic to a room. Bible quiz team from Yankton.
Sun: [[K p3 name|Randi Leigh Coyle]], 27, cited, disorderly, told Dep. [[K p4 name|Summer Haas]] she'd been held against her will by the elevator. Released by the elevator man.

