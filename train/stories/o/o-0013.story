id: o-0013
genre: news
where: US-OH
published: 2009-10-30
title: Two plead, one balks in Kessler Street hotel sweep
person p1: role=accused age=24 protected=decide why=adult-accused
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen p1: unclear
note: an adult arrestee with weak signs only (someone else paid the room, kept the phone; she denies): decide, unclear; two men arrested for buying stay

The third name on Wednesday's docket didn't follow the first two.

[[K p2 name|Russell Eberly]], 33, and [[K p3 name|Thomas J. Caughlin]], 41, picked up Oct. 16 at the Kessler Street Inn, each said "no contest" to soliciting, each paid $250, and each left by the side door.

[[D p1 name|Nadia Renée Colbert]], 24, said "I want to ask something."

What she wished to ask, it turned out after a whispered word from public defender [[K p5 name|Lew Abernathy]], was whether the phone taken at her arrest could be returned to the man who owned it. He wasn't in court. He wasn't named. He had paid for the room with a prepaid card, according to the report, and stood in the parking lot "on and off" during the evening.

Municipal Judge [[K p4 name|Deb Stavros]] put down her pen. Was anyone making Ms. [[D p1 name|Colbert]] do this? "No ma'am." Did she keep the money? "Some." Where did she live? "Around." Did she feel safe today? [[D p1 name|Colbert]] looked at the clock for what a reporter counted as eleven seconds. "It's fine," she said.

Outside, assistant city prosecutor [[K p7 name|Ian Mbeki-Hall]] said that there was nothing in the file to charge anybody else with.

[[K p6 name|Sister Colleen Rafferty]], who runs a drop-in nearby and sits in on Wednesdays, wouldn't discuss any one woman. "Some of them are working for themselves," she said. "Some of them think they are."

Case [[D p1 id|09-CRB-4417]] was continued to Nov. 12 at the judge's own request. [[D p1 name|Colbert]] was released. The phone wasn't.
