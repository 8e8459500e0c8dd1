id: m-0028
genre: news
where: IE
published: 2006-05-04
title: Parish Notes: Kilbrackan & Derrynaslieve
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=deceased age=88 protected=no why=adult-bystander
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: nothing to protect; parish notes with phone numbers, townlands, one teenager in a feis

SYMPATHY is extended to the family of the late [[K p2 name|Bridie Tuohy]], [[K p2 address|Gortnamona]], who died on Friday at the age of 88. [[K p2 name|Bridie]] ran the post office from 1951 until they took it away on her. Her dog, [[K p2 other|Parnell]], walked behind the hearse as far as the creamery.

FEIS: Well done to [[K p3 name|Gráinne Considine]], 16, [[K p3 address|Lower Road]], first in the under-18 concertina at the county feis. She's a pupil of [[K p3 school|Scoil Bhríde]] and of [[K p4 name|Noel Hayes]], who'll take beginners from September. Phone [[K p4 name|Noel]] after six at [[K p4 phone|555 0150]].

LOTTO: Numbers drawn 4, 11, 19, 27. No winner. €25 each to [[K p5 name|Kieran Devane]], c/o [[K p5 employer|Glanbia]]; [[K p1 name|Attracta Shanley]], [[K p1 address|The Forge, Derrynaslieve]]; and "The Lads in the Van".

FOUND: On the bog road, one (1) wheel trim, Toyota. Apply to [[K p1 name|Attracta]].

CAR BOOT SALE in aid of the roof, Sunday week. Pitches €10. Contact [[K p4 name|N. Hayes]] or e-mail [[K p4 email|haysnotes@kilbrackan.ie]].

TIDY TOWNS: Will whoever has our good strimmer please leave it back at the hall? No questions will be asked. One question will be asked.

Notes to [[K p6 name|May Looby]] by Tuesday noon, under the door of [[K p6 address|No. 2, Chapel Terrace]].
