id: t0104
genre: news
where: US-NC
published: 2009-02-26
title: Goats, a gas can, and a divorce: Superior Court in brief
person p1: role=convicted age=40 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=convicted age=22 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=victim age=59 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
screen: none
note: nothing to protect; court briefs

Judge [[K p4 name|Zebulon Crump]] sat in Alleghany County this week. He disposed of the following.

[[K p1 name|Randy Dale Wagoner]], 40, Glade Valley: burning of a personal vehicle, his own, in order to say that [[K p2 name|Roy Absher]] did it. 6 to 17 months, suspended. [[K p2 name|Absher]] was in the hospital having a foot seen to at the hour given.

[[K p3 name|Stacy Ngo-Edwards]], 22, Sparta: larceny of two goats, the property of [[K p5 name|Mrs. Icie Choate]], 59. Pled guilty. Claimed that they followed her. Asst. D.A. [[K p6 name|Marian Hodges]] produced the leash. 12 months' probation and a letter of apology, which was read.
