id: t0037
genre: news
where: US-WI
published: 2013-12-05
title: Milwaukee woman, 24, convicted of "keeping a place"
person p1: role=convicted,victim age=24 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=3 protected=yes why=identifies-protected
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: the lease is in her name because he forced her to sign; sister with same surname quoted

The lease was in her name. So were the light bill, the ads, and the phone, and on Monday a Milwaukee jury decided that was enough.

[[W p1 name|Shavonne Pettigrew]], 24, was found guilty of keeping a place of prostitution at [[W p1 address|2217A N. Teutonia]]. She will be sentenced Jan. 17. Assistant District Attorney [[K p4 name|Grant Mueller]] is asking for a year.

Jurors did not hear from [[K p2 name|Lester "Pharaoh" Broadnax]], 37. He is waiting for his own trial, on charges that he broke [[W p1 name|Pettigrew]]'s jaw with a clothes iron in 2012, after which she signed whatever he set on the table. Nor did they hear that the clients' twenties went into his boot. Judge [[K p3 name|Constance Wirth]] had ruled it would confuse them.

"He told her he'd drown her baby," said [[W p6 name|Yolanda Pettigrew]], a sister, in the hall. "That baby right there." [[W p5 name|King]], 3, was asleep on her coat.

Juror No. 6 asked a reporter what the iron had to do with it. Told, she sat down on the steps.

