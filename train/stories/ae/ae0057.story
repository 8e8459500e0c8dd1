id: ae0057
genre: alert
where: US-MN
published: 2022-01-13
title: MISSING: please check your sheds and fish houses
person p1: role=missing age=15 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=68 protected=no why=adult-bystander
note: active alert for a boy; D; finder of his phone K

Red Clay Tribal Police and the county are looking for [[D p1 name|Mason Whitefeather]], age 15, 5'7", last seen 9 p.m. Jan. 11 walking from [[D p1 school|the Ogema School gym]] toward the lake. He had on a black Carhartt, no hat. [[D p1 body|Two fingers on his right hand are webbed.]] He stays with his auntie, [[D p2 name|Char Whitefeather]], at [[D p2 address|the last trailer on Cutbank Loop]]; she works at [[D p2 employer|the casino laundry]] and can be reached there.

[[K p4 name|Arne Sletten]], 68, found the boy's phone on the ice near the public access and turned it in. Mr. [[K p4 name|Sletten]] isn't a suspect of any kind; please quit calling him at [[K p4 address|his place on Tamarack]].

It's 22 below. If you have a fish house, open it and look. If you have a shed, do the same. Call Chief [[K p3 name|Winona Beaulieu]], 218-555-0166. Alert no. [[D p1 id|MN-22-0113-02]].

STILL ACTIVE as of noon Thursday.
