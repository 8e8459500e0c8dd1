id: m-0045
genre: news
where: AU-TAS
published: 2008-04-16
title: Bowls, births, and a bull
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=deceased age=93 protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
note: nothing to protect; village correspondent

LADIES' PENNANT. Ulverly drew with Penguin Bay after [[K p1 name|Joyce Bessell]]'s last bowl stopped on the ditch and was looked at for some time. Afternoon tea was taken at [[K p2 name|Gwenda Ling]]'s, [[K p2 address|"Fairhaven", 340 Castra Road]].

BORN. To [[K p3 name|Matt and Ngaire Haywood]] of [[K p3 address|the dairy opposite the tip turn-off]], at 3.15am on April 9, a son, [[K p5 name|Lincoln]]. He's ten pounds one. The milk was late.

DIED. [[K p4 name|Clarrie Dobson]], late of [[K p4 address|Umina Park, Room 12]], in his 94th year. He'd driven the school bus (a Bedford, [[K p4 vehicle|WB 0147]]) from 1949 to 1981, and it was his boast that he never left a child behind though he had once left a teacher. Service at St Olave's on Friday. No flowers. Bring a joke.

BULL. Will the owner of a Hereford with [[K p6 name|Const. Ling]]'s hat on its horn come and get the one and return the other? Ring the station, [[K p6 phone|(03) 5550 0120]]. [[K p6 name|Const. Ling]] is [[K p2 name|Gwenda]]'s nephew and would rather that this weren't put in.

NOTICE. [[K p1 name|Mrs Bessell]] has pups. [[K p1 phone|(03) 5550 0138]], after tea.
