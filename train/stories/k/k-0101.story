id: k-0101
genre: news
where: US-OK
published: 2016-12-22
title: Ponca City teacher arrested; school asks parents not to guess
person p1: role=accused age=35 protected=no why=adult-accused
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen p2: none
note: the accused's school where the victim attends; text-message nickname; the only foreign exchange student

A Ponca City debate teacher was arrested Tuesday on a complaint of second-degree rape and two of soliciting a minor by technology, and by suppertime half the town had picked out, wrongly or rightly, a girl.

[[K p1 name|Matthew Dean Holloway]], 35, is in the Kay County jail in lieu of $150,000. He's been on the faculty of [[W p2 school|Chilocco Trace High School]] since 2011 and was put on leave.

An affidavit by Detective [[K p3 name|Rhiannon Big Eagle]] describes the victim only as a student, 16, with whom [[K p1 name|Holloway]] exchanged 2,300 messages. Four are quoted. In one he writes, "Goodnight, [[W p2 alias|Lupita-loo]]." In another he asks if her host parents are asleep.

That will do it, of course, in a place with [[W p2 other|one exchange student]].

"I'm going to ask everybody for something hard," Superintendent [[K p4 name|Curtis Yandell]] said on the courthouse lawn. "Don't guess. If you've guessed, don't say. If you've said, take it down."

The district has brought in counselors through Friday. An English-language consulate number and a victim advocate have been given to the family.

Associate District Judge [[K p5 name|Marcy Tillman]] set the preliminary hearing for Jan. 18, and ordered [[K p1 name|Holloway]], should he post bond, to stay off the internet and five hundred feet from any bus.

The tournament scheduled for Saturday has been moved to Blackwell. Eleven of the twelve debaters plan to go.

[[K p6 name|Shawna Oakball]], for the News
