id: b-0009
genre: email
where: AU-VIC
published: 2017-03-22
title: Fw: URGENT legal read before 4pm - Yarrabee County Court
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=58 protected=decide why=identifies-protected
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: none
note: editors quarrel over how much of a grandfather's name and town can run; Judicial Proceedings Reports Act; the e-mail itself holds everything

From: [[K p3 name|Bronte Callaghan]] <[[K p3 email|b.callaghan@example.com]]>
To: legals
Date: Wed 22 Mar 2017 13:10

Team

Copy for the sentencing this arvo. I can see two problems.

1. Court reporter has him as "[[D p2 name|Neville Raymond Truscott]], 58, of [[D p1 place|Wirrabilla]]". The offending is against [[D p2 relation|his granddaughter]], who was 9. You can have his name or you can have the family connection, you can't have both. Pick one. If we say "a girl known to him" I can live with the name.

2. Para 11: "the girl, who rides in the pony club's under-10s and was in the local paper last August for [[W p1 other|the show ring win at Wirrabilla]]". Why is this even here? [[D p1 place|Wirrabilla]] has 400 people in it.

[[K p3 name|Bronte]]

-----
From: [[K p4 name|Stavros Manettas]]
Sent: 13:25

Taken out para 11, sorry. It was in Judge [[K p5 name|Okonjo-Reilly]]'s remarks so I thought fair report.

Other outlets have already got [[D p2 name|Truscott]] AND grandfather. Channel had a grab of the mum outside, [[W p6 name|Kellie Truscott-Dunn]], face and all. So the horse has bolted.

Sorry. Bad choice of words.

[[K p4 name|Stav]]

-----
From: [[K p3 name|Bronte Callaghan]]
Sent: 13:31

Doesn't matter what they've got. Section 4. It's us who'd be charged.

And please change the slug in the CMS. It currently says [[W p1 url|truscott-sentence-ebony-dunn-9]]. Who types a child's name into a slug

-----
From: [[K p4 name|Stavros Manettas]]
Sent: 13:33

The system fills it from the tagging. Fixed. I'd also typed [[W p1 name|Ebony]] in the notes field and that's gone too. Judge [[K p5 name|Okonjo-Reilly]]'s associate says the sentence was 11 with a 7 bottom.
