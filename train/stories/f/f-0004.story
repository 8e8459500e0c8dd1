id: f-0004
genre: comments
where: US-TN
published: 2022-01-30
title: 14 readers commented on "Two Carthwell teens held in string of truck break-ins"
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen: none
note: readers out two juveniles by hints, a jersey, a dad's job; one commenter is the moderator

[[K p4 name|Buddy Scruggs]] · 8:02 AM
They got my Milwaukee drill set, my wife's purse and a HAM out of the back. A Christmas ham. I want names.

volmom_of_3 · 8:10 AM
The paper cant print names they are 14 and 15 years old, its juvenile court

tailgate_tim · 8:14 AM
Everybody on the Hill knows its [[W p1 initials|K.D.]] and his little shadow. Watch who's not dressed out Friday. [[W p1 other|Number 22]] is gone be a empty chair lol

[[K p5 name|Rhonda Eastep]] · 8:31 AM
And the daddy is a youth minister!! [[W p3 employer|Mt. Tabor Free Will]]. I said what I said.

volmom_of_3 · 8:33 AM
[[K p5 name|Rhonda]] take that down.

[[K p5 name|Rhonda Eastep]] · 8:36 AM
No. [[W p3 name|Bro. Kevin]] ought to be over here apologizing to [[K p4 name|Buddy]]

anon4471 · 9:05 AM
the 14 yr old isnt even a bad kid he just follows [[W p1 name|Kaden]] around like a puppy. his mamaw on [[W p2 address|Sugar Camp Rd]] is raising him and she has the cancer

tailgate_tim · 9:11 AM
they posted the ham on snap. [[W p1 url|snapchat/add/kdog22_carthwell]]. cant make it up

[[K p4 name|Buddy Scruggs]] · 9:40 AM
I went to see [[W p2 name|Jonah]]'s mamaw myself. Boy cried. I'm dropping it on him. The other one can go to court. Sheriff [[K p6 name|Ledbetter]] has been real good about it. Never did get the ham.

MODERATOR ([[K p7 name|Sam]]) · 10:02 AM
Folks, closing this one. Several comments identified minors and will be removed when I figure out how.
