id: aa0080
genre: blotter
where: CA-SK
published: 2017-02-23
title: RCMP Week, Prairie North
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=victim age=39 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=witness age=55 protected=no why=adult-bystander
note: nothing to protect; grain recruiter, Ukrainian surname, missing passport; hotel

Feb. 13 – Someone shoveled the walk of the detachment. Suspects: all of us.

Feb. 14 – [[K p3 name|Halyna Hrycak]], 39, reported a theft of 400 bushels of durum on Valentine's Day. [[K p5 name|Don Schick]], 55, saw tail lights.

Feb. 16 – [[K p1 name|Gerald Wayne Popoff]], 46, of Meadow Lake charged under s. 334. He'd sold the durum at the elevator, took payment by cheque, and put his own name on the ticket. 

Feb. 17 – A farm owner who couldn't find three workers' passports for a border trip found them in the deep-freeze beneath the moose, where his wife had put them in the fire scare. The workers had known. Everyone went to Minot and came back with cheese.

Feb. 18 – [[K p2 name|Braden Ratt]], 20, prohibited driving. His truck was a sled.

Feb. 19 – Cpl. [[K p4 name|Noor Siddiqui]] reports minus 41 and one candle.
