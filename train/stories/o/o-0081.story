id: o-0081
genre: news
where: US-SC
published: 2012-06-17
title: Open letter: To the man who'll be out by Father's Day
person p1: role=victim,deceased age=16 protected=decide why=deceased
person p2: role=author,relative age=- protected=decide why=author
person p3: role=author,relative age=- protected=decide why=author
person p4: role=convicted age=51 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=victim age=15 protected=yes why=minor-victim
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=official age=- protected=no why=official
screen: none
note: both parents of a dead girl sign; her friend in the passenger seat is alive, was 15 and a victim of the felony, and is named with her flute and scar

Mr. [[K p4 name|Dwight Sessoms]]:

The Department of Probation wrote us on a form. It had a box for "victim" and a box for "relationship to victim", and in the second it said PARENT(S), with the S in brackets, as if they weren't sure there would be two of us left.

There are two of us left.

You were sentenced to nine years for felony DUI by Judge [[K p5 name|Corinne Vandiver]], and you've served four and some months, and you have behaved. We're glad you've behaved. It isn't a thing we'd have known how to wish for.

Our daughter was [[D p1 name|Rachel Elizabeth Timmerman]]. She was 16, with a license eleven days old. You hit her at the light by the water tower, in the left lane, at 71 miles an hour. Solicitor [[K p8 name|Barton Eady]] said the speed three times in court and each time we subtracted 35 from it.

We want you to know some things which weren't said at the trial because they weren't evidence. She sang alto, flat, on purpose, to make her brother [[D p7 name|Caleb]] laugh. She had a job at [[D p1 employer|the Dairy Dream]], and gave away sprinkles. [[D p1 name|Rae]], we called her. She had a C in chemistry, which she'd have brought up.

There was another girl in that car. We aren't going to speak for [[W p6 name|Hannah-Kate]], except to say that she learned to walk twice in her life, and that when she came back to [[W p6 school|Lower Saluda]] she moved over to [[W p6 other|the first flute's chair]], because it's on the side where her [[W p6 body|jaw doesn't show the plate]].

You've a daughter. She'll be at the gate on Sunday. Hug her. It's an order.

Don't write back.

[[D p2 name|Mark Timmerman]]
[[D p3 name|Lisbeth Timmerman]]
