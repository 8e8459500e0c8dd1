id: ak0020
genre: school
where: US-NJ
published: 2016-04-12
title: After lacrosse verdict, a campus asks who it was protecting
person p1: role=convicted age=21 protected=no why=adult-convicted
person p2: role=victim,witness age=19 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=consented
note: student weekly; roommate's quote, the society, the poster; an alumna counsellor tells of her own rape with consent

By [[K p6 name|Imani Prendergast]], news editor

The verdict came at 4:10 on Monday, when most of us were in class, and reached Hadley Commons the way that everything does, by somebody's phone held up over the salad bar.

[[K p1 name|Preston Whit Alcott]], 21, a midfielder in the Class of 2016 until he withdrew, was found guilty in Mercer County of second-degree sexual assault of a sophomore, then 19, at 14 Stockwell Lane on Feb. 7, 2015. [[K p1 name|Alcott]] faces five to ten years.

This newspaper does not print the names of complainants. Neither, for 14 months, did the administration. Neither did the flyers that went up in Edgerton Hall last fall, technically. They said: ASK THE [[W p2 other|CO-CHAIR OF BHANGRA]] HOW MUCH SHE DRANK.

"There's one. There is exactly one," said [[K p4 name|Walt Nakagawa]] '17, who tore down 60 of them. [[K p4 name|Nakagawa]] was called before the Committee on Expression for it.

Dean of Students [[K p3 name|Cornelia Haupt]] said her office had acted "within process." Asked if the process had noticed the flyers, [[K p3 name|Haupt]] said that the flyers named no one.

The trial turned on a half-hour. [[K p7 name|Georgia Lindholm]] '17 testified she had seen her roommate walked out by [[K p1 name|Alcott]] "with her shoes in his hand." The prosecutor, [[K p5 name|Micah Steinfeld]], asked what she'd said. "I said, '[[W p2 name|Simran]], text me,' and she said nothing, and [[W p2 name|Simmi]] is never not talking." The judge had this stricken. The live blog of a Trenton daily did not.

In a statement that [[K p5 name|Steinfeld]] read out, the complainant said: "I was told I had ruined a season. It was a good season. I watched it from [[W p2 address|Room 318, Fenwick]], with a chair against the door."

[[K p8 name|Nadine Abiola]] '98, who now directs the counseling center, spoke at Monday night's vigil. In 1996, she told us, she was raped by a classmate and never reported it. "You have my permission, you have my middle name if you want it," said [[K p8 name|Abiola]]. "What nobody has is hers. Leave it be."

It hasn't been left. By midnight the hashtag #[[W p2 name|IStandWithSimran]] had 2,000 posts, all well meant. A sorority sold bracelets. An alumnus in Darien wrote to this office, at length, about "the [[W p2 name|Gill]] girl" and her [[W p2 relative|cardiologist father in Edison]].

She'll graduate. Registrar's records show, someone in Edgerton has leaked, that [[W p2 name|GILL, SIMRAN K.]] (PUID [[W p2 id|920155018]]) has 31 credits. We've that sheet too. We've shredded ours.

Mr. [[K p4 name|Nakagawa]]'s hearing has been dropped. Dean [[K p3 name|Haupt]] is on leave from May.

Correction: Last week's caption under the bhangra showcase gave [[W p2 name|Simran Gill]]'s class year as 2016. It is 2017. (We are aware that we have just done it ourselves; the web version will not.)
