id: u0070
genre: news
where: CA-ON
published: 2011-03-17
title: Adult sentence sought for 17-year-old in bar stabbing
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim,deceased age=25 protected=no why=deceased
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
note: charged as adult (Canada, adult sentence) -> decide; deceased adult victim; no sexual

Whether [[D p1 name|Devonte Marcus Bligh]] was a boy or a man on the night of July 9, 2009, is what Justice [[K p3 name|Eileen Vandermeer]] must decide by Easter.

He was 17 years and two months. He'd borrowed his cousin's ID to get into the Brass Rail in Kitchener, and a bread knife to get out. [[K p2 name|Tomasz Gorski]], 25, a drywaller with a new baby, died on the sidewalk.

The Crown has applied for an adult sentence, which would lift the ban on his name. That's been anticipated by the courthouse itself: the docket reads [[D p1 name|BLIGH, D.M.]]

[[K p5 name|Agata Gorska]], the widow, told the judge: "If he's old enough for the bar he is old enough for the other."

Defence counsel [[K p4 name|Winston Hargreaves]] noted a reading age of nine.
