id: al0003
genre: school
where: GB-ENG
published: 2014-07-11
title: St Cuthbert's Voice, issue 39: end of the summer term
person p1: role=bystander age=15 protected=no why=minor-not-in-crime
person p2: role=bystander age=11 protected=no why=minor-not-in-crime
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=13 protected=no why=minor-not-in-crime
person p8: role=bystander age=13 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; school play on abolition uses trafficked, slaves, chains, runaway; children named with school, form, e-mail

Dear parents and carers,

What a fortnight. Our Year 9 and 10 production, *The Sugar Ship*, played to full houses on four nights and raised £1,128.40 for the lifeboat.

Most of you will know that the piece was written by our own Head of Drama, [[K p4 name|Mr Tunde Ashworth]], from letters in the town archive. It follows a boy trafficked from the Gambia in 1761, held in chains, sold twice and at last arrested as a runaway on the quay at Whitehaven. It is strong stuff, and the cast carried it.

[[K p1 name|Hope Adebayo]] (10C), 15, was unforgettable as Cato. Her solo in the hold had the front row in tears; her grandmother told me that [[K p1 name|Hope]] had practised it in the bath since Easter. [[K p7 name|Callum Dent]], 13, of 9B, wore a wig of real horsehair as the wicked Captain Dent-Marsh, no connection, and was booed so heartily by Year 7 that he asked if he might come out of character and apologise. [[K p8 name|Xin Yi Teoh]], also 13, ran the lights alone when the desk failed on Thursday. Well done, [[K p8 name|Xin Yi]]!

Photographs by [[K p5 name|Mr Piotr Wrona]] are on the noticeboard by the hall: see [[K p1 photo|hope_cato_act2.jpg]] and [[K p7 photo|callum_boo.jpg]]. Prints are £2. Mr [[K p5 name|Wrona]] can be reached at [[K p5 email|p.wrona@stcuthberts-workington.example]].

SPORTS DAY. The victor ludorum is [[K p2 name|Rafferty Lowther]], 11, who broke a school record in the 800 metres that had stood since 1988. The old holder, [[K p6 name|Councillor Denise Pattinson]], happened to be handing out the cups and asked for a steward's inquiry. [[K p2 name|Rafferty]] will run for Cumbria on 9 August. He wears number [[K p2 other|114]], if you wish to cheer.

LOST PROPERTY. One trombone. Really?

GOODBYES. We say farewell to [[K p4 name|Mr Ashworth]], who leaves us for a theatre in Leeds. [[K p1 name|Hope]] presented him, on behalf of the cast, with the manacles (cardboard).

A REMINDER. The back gate on [[K p3 address|Ginns Brow]] will be locked at 8.50. A child who is "missing" at registration means a phone call home, and last week three of those calls were for pupils standing in the tuck shop queue. Ring the office on 01632 960288 if yours is ill.

[[K p6 name|Cllr Pattinson]] has asked me to add that the footpath consultation ends on Friday.

Have a splendid summer,

[[K p3 name|Bridget Fell]]
Headteacher
