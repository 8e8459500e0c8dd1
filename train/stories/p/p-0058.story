id: p-0058
genre: news
where: US-MI
published: 2019-03-07
title: Saginaw-area wrestling coach arraigned on criminal sexual conduct charges
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: coach; the victim is on the team, weight class singles out; first name in a text in the affidavit

SAGINAW, Mich. — The varsity wrestling coach at [[W p1 school|Bean Creek High School]] was arraigned Wednesday on charges that he sexually assaulted a member of the team.

[[K p2 name|Brian Keith Stawowy]], 39, of [[K p2 address|7745 Gratiot Pines]], Saginaw Township, is charged with four counts of third-degree criminal sexual conduct and one count of accosting a minor. He stood mute and a not-guilty plea was entered for him.

The charges involve a 16-year-old junior at the school, according to a detective's affidavit. The alleged assaults took place between November and January in the wrestling room and, on one occasion, at a hotel during a tournament in Grand Rapids.

Investigators were called Feb. 19 after another wrestler saw messages on a phone. In one, sent at 12:52 a.m., [[K p2 name|Stawowy]] wrote, "[[W p1 name|Mason]] you know this stays in the room, state is 2 weeks out," the affidavit says. The name was left in the copy released by the court.

Elsewhere the affidavit describes the boy as [[W p1 other|the team's 145-pound starter]].

[[K p3 name|Sheriff's Detective Lori Neumann]] testified that [[K p2 name|Stawowy]] admitted sending messages but said they were meant as encouragement.

[[K p7 name|Superintendent Gail Prewitt]] said that the coach, who also teaches health and physical education, was put on unpaid leave Feb. 20. The remainder of the season was canceled. Counselors are available to students, she said.

[[K p2 name|Stawowy]]'s attorney, [[K p5 name|Andrew Kessler]], said that his client has coached for 14 years and has no criminal record. "He looks forward to telling his side of this in the proper place," [[K p5 name|Kessler]] said.

Assistant Prosecutor [[K p6 name|Robin Haidar]] asked for a high bond, noting that [[K p2 name|Stawowy]] has a cabin in Ontario. District [[K p4 name|Judge Terrance Boyd]] set it at $250,000, 10 percent, and ordered that he surrender his passport and wear a GPS tether.

A preliminary examination is scheduled for March 21 at 9:30 a.m. Third-degree criminal sexual conduct is punishable by up to 15 years in prison.

[[K p8 name|Nick Tomasek]] is a reporter for the Tri-City Times.
