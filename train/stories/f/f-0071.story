id: f-0071
genre: news
where: US-MS
published: 2021-05-06
title: 16-year-old bound over as adult in death of beloved Greenvale grocer
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=deceased,victim age=70 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=decide why=charged-as-adult
screen: none
note: one boy charged as an adult (decide), his 15-year-old friend sent to youth court (withheld) and told by sneaker, braces colour and a first name from the till video

GREENVALE — For forty-four years you could get a loaf, a lottery of opinions and a month's credit at [[K p3 name|Chow]]'s on Nelson Street. It's been shut since March 12, and the ledger, with what everybody owed, was buried in the coat pocket of the man who kept it.

On Tuesday Circuit Judge [[K p4 name|Oralee Standifer]] found that there was enough evidence to send [[D p1 name|Ladarius Keon Pickett]], 16, to a grand jury for capital murder in the shooting of [[K p3 name|Raymond Chow]], 70. Under Mississippi law a charge that could carry life goes straight to circuit court, whatever the age.

A second boy, who's 15, will not. Prosecutors agreed that he thought he was going in for honey buns, and transferred his case to youth court, where it will be closed.

The two-hour hearing turned on eleven minutes of tape. On it [[D p1 name|Pickett]] comes in alone, in a mask, and lifts his shirt. [[K p3 name|Mr. Chow]] holds out a bag with money in it. There is a noise at the door, and [[D p1 name|Pickett]] turns, and the pistol goes off. The other youth, in [[W p2 other|one red shoe and one white]], is standing in the doorway holding two honey buns and a dollar.

"You'll notice that he'd brought the dollar," said Investigator [[K p5 name|Clarence Hoy]].

Public defender [[K p6 name|Susannah Weir-Abdi]] said that her client had borrowed the gun and had never fired one. She asked that the sound be played again. Just after the shot, and quite clearly, [[D p1 name|Pickett]] says, "Aw no. Aw no. [[W p2 name|Tycen]], get his wife."

He stayed. When [[K p7 name|Annie Lee Chow]] came out from the back, she found him on his knees with both hands pressed to her husband's side. He'd delivered for them for two summers.

"He said, 'Miss [[K p7 name|Annie]], push here,'" she testified. "So I pushed there."

She was asked by the state if she wanted to say anything more. She looked for some time at the boy's mother, [[D p9 name|Valencia Pickett]], across the aisle. "She paid," said [[K p7 name|Mrs. Chow]]. "Every month. She's not in the book."

No bond was set.

By [[K p8 name|Hodding Breland]]
