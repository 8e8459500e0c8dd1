id: w0041
genre: news
where: US-LA
published: 2013-09-03
title: Two lists, one girl: Lafayette deputies fix an error
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=31 protected=no why=adult-accused
note: the sheriff's own victim list posted with the arrest list; OCR noise

LAFAYETTE — For six hours on Labor Day the sheriff's page carried, under the arrests, a second table that was not meant for anyone. Here is what remained in the cache when we asked [[K p3 name|Col. Art Broussard]] to have it removed.

ARREST
[[K p2 name|GUIDRY, BLAISE A]] | W/M | [[K p2 birthdate|5-14-94]] | [[K p2 address|118 Ridge Rd Scott]] | CARNAL KN. JUV | [[K p2 id|13-l48820]]
[[K p4 name|SAVOY, NOLAN]] | W/M | [[K p4 birthdate|1-2-82]] | [[K p4 address|RR1 Duson]] | SIMPLE BURG | [[K p4 id|13-148821]]

C0MPL.
[[W p1 name|TH1BEAUX, MAC1E R]] | W/F | [[W p1 birthdate|I0-O7-96]] | [[W p1 address|2l4 Rue des Chenes Ap 3]] | re [[K p2 id|148820]] | stmt [[W p1 id|SA-N-E #55-7]]
STATE FARM | re [[K p4 id|148821]]

The girl is 16; [[K p2 name|Guidry]] is accused of having sex with her in [[K p2 vehicle|his truck]] after a crawfish boil. He's been charged and is out.

"Somebody hit Print All," [[K p3 name|Broussard]] said. "[[W p1 name|The Thibeaux girl's]] family has had my apology." He reads what he's said when it's in print, he added, and would we mind.
