id: a-0067
genre: news
where: US-WY
published: 2008-02-21
title: Snowplow driver delivers twins
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=0 protected=no why=minor-not-in-crime
person p4: role=bystander age=0 protected=no why=minor-not-in-crime
screen: none
note: names of babies in no crime story

MEETEETSE FLATS — [[K p1 name|Randy Ochoa]] has plowed Highway 120 for 22 years and never had to stop for anything smaller than an elk.

At 3:30 Monday morning he stopped for [[K p2 name|Jolynn Tafoya]], whose pickup was nose-down in the borrow pit and whose babies would not wait for Cody. [[K p3 name|Blaze]] came first. Eleven minutes later, with a state trooper shouting directions from a book over the radio, came [[K p4 name|Storm]].

"The names were my husband's idea," [[K p2 name|Tafoya]] said. "I was going to call them both [[K p1 name|Randy]]."
