id: b-0027
genre: news
where: US-WV
published: 2002-06-20
title: Fair board approves new commode; demolition derby stays put
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: nothing to protect; small-town weekly

By [[K p3 name|Opal Teter]]

Laurel Fork — By a vote of 4 to 3 the fair board on Monday night approved the purchase of one (1) commode for the exhibit hall.

Chairman [[K p1 name|Junior Sponaugle]] said that he had been hearing about it since 1988.

[[K p2 name|Harlan Nestor]] asked about the derby. There is a rumor that it would be moved to Thursday. Mr. [[K p1 name|Sponaugle]] said that whoever started the rumor should be arrested. (Laughter.)

The board thanked the Extension Homemakers for 212 pies. Entry forms for rabbits are due by July 1. A child must be 8 to show a hog and must be able to see over it.

Meeting adjourned so that Mr. [[K p2 name|Nestor]] could get his hay in.
