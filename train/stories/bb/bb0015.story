id: bb0015
genre: blog
where: GB-ENG
published: 2016-09-25
title: From the vestry window: what happened to our choir
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=accused age=66 protected=no why=adult-accused
person p4: role=victim age=11 protected=decide why=consented
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=bystander age=- protected=no why=adult-bystander
note: Lancashire parish blogger who means well; organist convicted-to-be; one adult survivor has waived; churchwarden accused in gossip; two boys given away by solo and paper round

I've written this blog for nine years, about drains, jackdaws and the price of oil, and I've never not known how to begin.

On Thursday [[K p3 name|Desmond Hargreaves-Booth]], 66, who played our organ, stood in the dock at Preston and said "not guilty" eleven times. [[K p3 name|Desmond]] is on bail at his sister's, [[K p3 address|5 Towneley Close]], and mustn't come within a mile of [[D p3 employer|St Wilfrid's]]. Detective Constable [[K p6 name|Nadia Shafiq]] has asked us all to say nothing. I shall try to say it carefully.

One man has asked to be named, and I have his letter. [[D p4 name|Gareth Penny]] is 40 and a joiner in Chorley. "I was eleven. I had a good treble and a brace on my teeth. I'd like folk to know it was me that rang first." Thank you, [[D p4 name|Gareth]].

Two are still boys. They are owed their silence by law, so I'll say only that one was 12 at the time and sang at the Lord Lieutenant's lunch... no, my wife says I've as good as told you, since [[W p1 other|he was the one who did the Walking in the Air solo]]. Let it be any boy, then.

The other is 14. [[W p2 name|Teddy]] found me in the vestry with the hymn boards and couldn't... I have just used his name. I've not learned how to rub out on this machine. He does [[W p2 employer|the paper round for Sanghera's]] and you'll have seen how he goes by, on [[W p2 vehicle|the tangerine Chopper with no mudguards]], without whistling. He hasn't been to [[W p2 school|the Cadets at Tarn Street]] since.

People have been good. [[K p9 name|Mr Balbir Sanghera]] has put a tin on his counter. [[K p9 name|Balbir]] said, "Nobody asks which lads. You just put in."

People have been dreadful too. A lady at coffee said that our churchwarden, [[D p7 name|Cedric Ollerenshaw]], "had the key and must have known". There's not a shred for it. Mr [[D p7 name|Ollerenshaw]] hasn't been spoken to, let alone arrested, and he wept.

The hearing again on 14 November. DC [[K p6 name|Shafiq]] is on [[K p6 phone|01632 960187]] for anyone with a memory.

Drains next week. Yours, [[K p5 name|Wilf Catterall]]

COMMENTS (3)
— Oh [[K p5 name|Wilf]]. My sister [[W p8 name|Annabel Whitworth]] hasn't slept. Her boy only took up choir for the outings. Please take down the bit re the solo, everyone in [[W p1 address|Pendle Fold]] has the DVD.
— I didn't mean to say [[W p8 name|Annabel]]'s surname, sorry, how do I delete? [[W p1 name|Oscar]] reads this!!
— It's done, I hope. [[K p5 name|W.C.]] (The picture [[W p1 photo|oscar-whitworth-lord-lieutenant.jpg]] has gone as well. I thought that [[K p3 name|Hargreaves-Booth]] was cropped out, and never looked at who was left in.)
