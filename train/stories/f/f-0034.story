id: f-0034
genre: news
where: US-AL
published: 2001-11-22
title: Lady Wildcats open with a win, a loss and a raccoon
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: sport; minors named outside any crime; nothing to protect; shots, attack, steal, victim

Call it the season that began twice.

The Lady Wildcats of Eufalla Bridge High beat Clio 51-38 on Thursday behind 22 points from junior [[K p1 name|Shaniqua Dill]], who is left-handed and was fouled as though this were news. Sophomore [[K p2 name|Faith Lumpkin]] had nine steals. The last of them made a victim of Clio's point guard so completely that she applauded.

Saturday was different. [[K p3 name|Mercy Okpara]], at six feet the tallest girl in the county, was out with a sprained ankle, and Abbeville went inside at will. They led 30-12 when a raccoon came down from the ducts at the free-throw line.

"We'd practiced for the press," said Coach [[K p4 name|Bernice Tolliver]]. "We hadn't practiced for that."

The raccoon held the lane for eleven minutes. When it left, so had the Wildcats' shooting touch, such as it was, and the game ended 58-29. [[K p1 name|Dill]] had 14 and number 22, [[K p2 name|Lumpkin]], fouled out of a game for the first time since sixth grade.

They play at Headland on Tuesday. Bring a broom.

[[K p5 name|Skip Dunaway]], sports
