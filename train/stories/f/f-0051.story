id: f-0051
genre: news
where: US-TN
published: 2007-09-06
title: NIGHT NURSE: 'I KNEW HIS BOOTS'
person p1: role=victim age=29 protected=yes why=sexual-offence-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a tabloid keeps her name out and puts in everything else; the award caption beneath the story

She looked down, not up. That is what put a man in the Bledwin County jail this week, six months after he thought he'd gotten away with it.

The 29-year-old was coming off a double at [[W p1 employer|the burn unit at Valley General]] at 5 a.m. on March 2 when somebody stepped out from behind the oxygen tanks. He had a ski mask, a box knife and a pair of red-laced logger's boots. She kept her eyes on the laces for forty minutes.

On Monday she was triaging a man with a nail through his hand. She got as far as his shoes.

"She bandaged him," said Detective [[K p3 name|Lou Ann Ketron]], with open awe. "She bandaged him, gave him a tetanus shot, took down his address for the chart, went in the supply closet and called me."

[[K p2 name|Wade Hampton Sisk]], 33, a roofer, is charged with aggravated rape and especially aggravated kidnapping. He's got a wife, two kids and no record.

The victim drives [[W p1 vehicle|a yellow VW with a daisy on the dash]], sings at [[W p1 other|karaoke Thursdays at the Elbow Room]], and hasn't done either since. Co-workers walk her to her car. "[[W p1 alias|Red]]'s the toughest thing on two feet," said orderly [[K p4 name|Darius Malone]]. "I would've used the wrong needle."

The hospital says that it's since put in lights.

ALSO TODAY: [[W p1 photo|Nurse of the Year]] [[W p1 name|Holly Beth Sandusky]] with hospital president [[K p6 name|Glenn Orcutt]] at Tuesday's banquet. She got a standing ovation for what he called "courage we can't discuss." — Page 6

[[K p5 name|BIFF LAMONS]]
