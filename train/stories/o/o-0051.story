id: o-0051
genre: news
where: US-MA
published: 2002-06-14
title: A third man says it was Father [[D p1 name|Quill]]
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=victim age=12 protected=no why=consented
person p3: role=victim age=11 protected=decide why=consented
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen: none
note: priest accused in interviews only (decide); one survivor explicit, one who let his photograph be taken, and a third man who rang and did not agree; the parish is tied to victims

By [[K p7 name|Declan Moniz]], Staff Writer

[[K p2 name|Gerry Tavares]] has a rule for newspapers: spell it right. "[[K p2 name|T-A-V-A-R-E-S]]. I'm forty-nine, I've been an unnamed boy since I was twelve, and I'm through with it. Print that I said so."

What he says is that in the winter of 1965 the Rev. [[D p1 name|Francis X. Quill]], then a curate at [[D p1 employer|Holy Redeemer]] on the hill, molested him in the sacristy after the seven o'clock.

No one has arrested [[D p1 name|Quill]], who's 77 and lives in a home for retired clergy, nor sued him, and the district attorney says that the statute ran out before man walked on the moon. The archdiocese had "no file". Father [[D p1 name|Quill]], reached by telephone, said: "I remember the boys. I pray for them. Good day."

[[D p3 name|Lawrence Beaulieu]], 50, read of his old classmate's plan and turned up at his kitchen door. He let a photographer take his picture on the porch. He was 11, he said; the same room, the same smell of snuffed candles.

On Wednesday came a third call, from a man who teaches in a town near Worcester. He would confirm that it had happened, and to whom, and hung up. Both of the others knew at once who that was. "[[W p4 name|Stevie Roy]]," said [[K p2 name|Tavares]]. "He was [[W p4 other|the crucifer, he'd the ears]]. His mother, [[W p6 name|Claudette]], still does the altar linens. Oh, hell. Don't put that."

A spokeswoman for the chancery, [[K p5 name|Sister Maura Dunleavy]], said that the cardinal is grieved by any allegation.

Tomorrow the two men will stand outside the ten o'clock with a sign.
