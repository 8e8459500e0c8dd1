id: j-0002
genre: news
where: US-NH
published: 2014-03-19
title: Voters trim plow, keep librarian at town meeting
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=81 protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: nothing to protect; words that are names (Hope, Grace, April) and many surnames

It took two hours and a tray of lemon bars to settle the matter of the second plow truck.

By a vote of 114 to 97, residents on Tuesday turned down Article 9, which would have spent $168,000 on a replacement for the 1999 International that road agent [[K p1 name|Butch Lavallee]] described as "held together by the paint." They then voted, without a single nay, to keep the children's librarian at thirty hours.

"You folks want to read all winter, that's fine," [[K p1 name|Lavallee]] told the gym. "You'll be home."

Moderator [[K p3 name|Grace Pelkey]] allowed the laughter to run and then banged the gavel. She has run the meeting since 2003 and this year, with the school district's share up 4 percent, she had reminded everyone at the door to speak to the article and not to one another.

[[K p2 name|Hope Nadeau-Kim]], a dental hygienist with two boys in the elementary school, moved the amendment on the library. She said her sons would rather lose the road.

The oldest voter present, [[K p4 name|Armand Thibodeau]], 81, said that he had attended 58 meetings and had voted against the plow in most of them. "In 1971 it was too big," he said. "Now it's too dear."

The conservation commission will bring back its request for the Grace Brook culvert in April. The April warrant closes on the 2nd.

-- [[K p5 name|Phil Dragon]]
