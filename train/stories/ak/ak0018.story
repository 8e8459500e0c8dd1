id: ak0018
genre: news
where: US-CT
published: 2012-05-18
title: Throws coach's accuser faces three hours of questions, and a shot put
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim,witness age=16 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=15 protected=yes why=minor-witness
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=yes why=identifies-protected
note: coach of the victim's team; the school where she attends W; record plaque; defence reads a text with her nickname; father in gallery

By [[K p8 name|Lyle Comstock]]

MIDDLETOWN — The defense brought a shot put to court on Thursday. Eight pounds, eleven ounces; [[K p3 name|Raymond DeStefano]] let it fall on the carpet in order that jurors might hear how strong a girl would have to be.

The girl, 18 now, looked at where it lay. "That's a boys' one," she said.

[[K p1 name|Kirk Allard Benning]], 38, coached throws at [[W p2 school|Haddam Neck Regional High School]] for nine years. He is accused of sexual assault in the second degree and risk of injury to a minor over what she says occurred in the equipment shed and in his truck in the spring of 2010, when she was 16. [[K p1 name|Benning]], of [[K p1 address|77 Quarry Hill Road, Portland]], has pleaded not guilty.

Superior Court Judge [[K p5 name|Ellen Van Wyck]] had reminded everybody that state law keeps such a complainant's name out of public view. [[K p3 name|DeStefano]] called her "Miss" for two hours. In the third, reading from a telephone record, he came to: "'You are the best, [[W p2 alias|Chukka]], don't tell your dad.' And you wrote back a heart."

"It's what he called all of us with long last names," she said. "He couldn't be bothered with [[W p2 name|Chukwuemeka]]."

State's Attorney [[K p4 name|Philomena Rusk]] was up before the word was finished. Too late for the row of track parents, one of whom was seen to write it down.

[[K p7 name|Dr. Basil Horvath]], a psychologist, testified for the state that delay in telling is the rule. It had been fourteen months in this case. "Shame has a slow clock," [[K p7 name|Horvath]] said.

The one who did tell was a teammate, a sophomore then, who noticed that the shed was locked from within. On the state's list she's a witness by number. On the coach's old practice sheet, now Exhibit 12, two names are bracketed in pencil, "bus 2": [[W p2 name|Adaeze C.]], and [[W p6 name|Polly Wisniewski]]. "I told my mother and my mother told the principal," the second girl testified. "I waited too long. [[W p2 name|Adaeze]] is mad at me for telling and I'm mad at me for waiting."

[[K p4 name|Rusk]] asked what had become of the friendship. "We're both [[W p2 school|at Fairfield]]. We got the same dorm," said Ms. [[W p6 name|Wisniewski]], and the witness before her, now in the gallery, smiled for the first time that day.

Her father, Dr. [[W p9 name|Obi Chukwuemeka]], who delivered a good many of the town's babies at [[W p9 employer|Middlesex Women's Clinic]], sat through it with his hat on his knee.

At the school, the plaque in the gym still reads: [[W p2 other|GIRLS SHOT 39-04, A. CHUKWUEMEKA, 2010]]. COACH [[K p1 name|K. BENNING]].

[[K p5 name|Van Wyck]] sent the jury home at four. It took two marshals to find the shot; it had rolled under [[K p1 name|Benning]]'s chair.
