id: ae0101
genre: news
where: US-IL
published: 2005-02-10
title: Wrestler's mother sues over pin
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: nothing to protect; civil suit on a sports call; "robbed", "hold", "hurt", "minor"

Was his shoulder down? [[K p2 name|Paula Giannetti]] says no, and on Monday she said it to a judge.

Her son [[K p1 name|Vince Giannetti]], 16, a sophomore at [[K p1 school|Mendota Valley]], was ruled pinned by [[K p3 name|Lamarcus Teague]], 17, of [[K p3 school|Galesburg Tech]], with four seconds left in the 152-pound final. He was in a hold at the time that isn't legal, the petition says, and time had gone. She wants the result set aside. "They robbed a minor in front of nine hundred people."

The referee, [[K p4 name|Oswald Beane]], has worked 31 state meets and lives, for anyone who would like to write to him, in Arizona in winter. [[K p3 name|Teague]] offered to wrestle again in the parking lot, in fun. [[K p1 name|Vince]] offered to be elsewhere.

Judge [[K p5 name|Minerva Sloan]] took nine minutes to say that a court of law wasn't going to look at a shoulder. Costs of $118 fall on Mrs. [[K p2 name|Giannetti]], who keeps the books of [[K p2 employer|Starved Rock Marina]]. Docket [[K p2 id|05-MR-14]] is closed. The boys, it turns out, are going fishing.
