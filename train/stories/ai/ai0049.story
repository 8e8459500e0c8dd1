id: ai0049
genre: news
where: US-MN
published: 2013-04-18
title: Ringleader, 15, or lost boy? Moorhead holdup case splits a town
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=victim age=16 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: three robbers, three treatments: juvenile court W, certified D, adult K; a 16-year-old clerk is a child victim; the dispatcher tape names

Three people in hooded sweatshirts went into a Moorhead sandwich shop on February 8. One was 19, one was 17, and one was 15, and since then the law has made them three different things.

[[K p3 name|Dominic Ray Swearingen]], 19, is a defendant. He's in the Clay County jail, [[K p3 id|MN-13-0288]], and on Tuesday pleaded guilty to aggravated robbery. He had the knife. He lived in [[K p3 vehicle|a Pontiac Bonneville]] at the time.

[[D p2 name|Isaac Whitebird]], 17, is an adult, as of last Friday, when Judge [[K p5 name|Karl Ostby]] certified him. He stood at the door. He's got a prior and a daughter. His lawyer says that [[D p2 name|Whitebird]] had gone to get her diapers. The file is [[D p2 id|14-CR-13-702]].

The third is a child. He's in juvenile court, where hearings of those under sixteen are closed, and where he's called the respondent. Police say that it was his idea.

"It's always the smallest," [[K p6 name|Lt. Deb Fronczak]] said. She has the note he'd drawn, with the exits.

He is an eighth grader. He builds, at [[W p1 school|Horizon]], where there's a club, [[W p1 other|bridges out of spaghetti, and took first at Fargo with one that held ninety-one pounds]]. [[K p7 name|Arvid Tweten]], who runs that club in his retirement, doesn't believe a word. "[[W p1 name|Micheal]] can't order his own pizza," [[K p7 name|Tweten]] said. "The kid draws exits. He draws exits for everything, it's how he gets to sleep."

Nor is there agreement about the clerk. She was sixteen and alone. The chain's head office says that she did right. Some say that she knew them. On the 911 recording, which the county let out on Monday, the dispatcher asks her name, and it's bleeped; then asks whether any are still there, and she says, "No, but I know the little one, he's in my brother's grade, it's [[W p1 name|Michael Dufault]], oh my God, he said sorry, [[W p4 name|Tori]]. He said it to me. 'Sorry, [[W p4 name|Tori]].'"

The bleep was on the first question only.

[[W p4 name|Victoria]], as the complaint against [[K p3 name|Swearingen]] has it ("[[W p4 name|Victoria Lien]], d.o.b. [[W p4 birthdate|06.11.96]]"), has quit [[W p4 employer|the shop on Eighth]]. She's told her friends that she wants to speak for him. [[K p6 name|Fronczak]] has told her to wait to be asked.

At the coffee counter in the Cenex a petition lies by the pie. *Certify [[W p1 name|DUFAULT]] too*, it says, and it has forty names. There's another by the register, with a drawing of a bridge. It has thirty-eight.

Judge [[K p5 name|Ostby]] will have the say. The respondent is at [[W p1 address|the West Central unit, B wing]], and was allowed a pound of spaghetti but no glue.

"You can do it without," [[K p7 name|Tweten]] said, "[[W p1 name|Mike]] knows how. You boil one, and you use it to tie the rest."

[[K p8 name|Nora Bjerke]]
