id: j-0005
genre: blog
where: US-MN
published: 2011-05-04
title: LIVE: Lake Street ring trial, day 3
person p1: role=victim,witness age=14 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: live blog; court says Jane Doe Two, but a commenter outs and a slip by counsel names; she had been cited for curfew and truancy

Live updates from federal court in Minneapolis by [[K p7 name|Jonah Feist]]. Newest last.

9:02 Good morning. Bring a sweater if you're coming. The heat is off in 13W.

9:20 Jury in. Prosecutor [[K p4 name|Laura Hempel]] says the next witness will be known as Jane Doe Two.

9:31 She is 17 now. She was 14 when, she says, [[K p2 name|Abdirahman Yusuf Gedi]] took her to an apartment and men paid him in cash, or with liquor, and sometimes with a phone card. "He said it was normal."

9:44 [[K p3 name|Faisal Noor]] drove. She identifies him as "the one in the green tie."

10:05 Cross. [[K p5 name|Dale Ostrander]], for [[K p2 name|Gedi]], puts up a Minneapolis police contact sheet: nine curfew stops, two truancy petitions, one juvenile citation for "offering." She was written up as a suspect that night. He wants the jury to see a liar with a record.

10:12 [[K p5 name|Ostrander]]: "And you told Officer [[K p9 name|Beck]], did you not, [[W p1 name|Hodan]], that..." Sustained before anyone objects. Judge [[K p6 name|Marianne Tofte]] is not pleased. Jurors sent out.

10:40 Back. Strike that. We've been told not to use it, and you won't see it here. (Edit: I see that it's in the 10:12 entry. Trying to fix, the tool won't let me on my phone.)

11:15 Her father, [[W p8 name|Warsame Ali]], who has a stall [[W p8 employer|in the Karmel mall]], sits in row two with his coat over his knees. He asks me what "redirect" means.

11:50 Lunch.

COMMENTS (2)
cedarside_mom: everyone at [[W p1 school|Roosevelt]] knows its [[W p1 name|Hodan W.]] she was in my sons homeroom
[[K p7 name|jfeist]]: Please don't. Removing that when I get to a desk.
