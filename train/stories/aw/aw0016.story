id: aw0016
genre: blotter
where: US-OR
published: 2006-11-02
title: POLICE LOG — Umpqua Falls, Oct. 23–30
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=63 protected=no why=adult-victim
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=accused age=21 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=accused age=55 protected=no why=adult-accused
screen p1: none
screen p2: none
note: massage parlour of two consenting adult owners, a 'kidnapping' that is a haircut; nothing to protect

MON 10/23, 7:14 a.m. — [[K p4 name|Glenn Sather]], 63, of [[K p4 address|Old Ferry Road]], reports that his chain saw is gone from the porch. It was under the porch. Ofc. [[K p3 name|Mark Delaney]] found it by stepping on it.

MON, 9:40 p.m. — Caller on Third says two women at the massage place "must be slaves, they never go out." See Thursday.

TUES 10/24, 1:20 p.m. — A white van with no windows following girls by the middle school. Stopped by Chief [[K p7 name|Anita Grady]]. Driver [[K p5 name|Melvin Tso]] had forty pounds of bread on board and was following the bread route. [[K p5 name|Tso]] gave a statement and a loaf.

WED 10/25, 6:05 p.m. — Man heard to shout "I own you" in the parking lot of the Elk Horn. [[K p6 name|Dustin Roy Pike]], 21, and his cousin had been playing cribbage. [[K p6 name|Pike]] was cited for open container, cite [[K p6 id|U-20881]].

THURS 10/26, 3 p.m. — Warrant served at [[K p1 employer|Jade Garden Health Massage]], [[K p1 address|418 Third St.]], for prostitution. [[K p1 name|Suk-Ja Bauer]], 44, and [[K p2 name|Lan Hue Pham]], 39, both cited; they own the place together and have since 2001. Sgt. from the state task force talked with each one alone, with an interpreter on the phone, for an hour. Nobody brought them, nobody holds their papers, no one takes a cut and there isn't a debt but the mortgage. Mrs. [[K p1 name|Bauer]], who is a citizen and a notary, told Ofc. [[K p3 name|Delaney]] that they never go out because "there is nothing in this town." Task force cleared 4:45 p.m., no victims. Fined $350 each on Friday by the municipal judge. [[K p2 name|Pham]] paid for both in cash and asked for a receipt.

THURS, 3:10 p.m. — Found in the back room at the above: [[K p8 name|Harlan Stubbs]], 55, wearing a towel. Cited as a patron. [[K p8 name|Stubbs]] asked that the paper be told it was for his back. The paper has been told.

FRI 10/27, 11 a.m. — Report of a girl, about 10, held against her will and screaming at the beauty college. Chief [[K p7 name|Grady]] responded. First haircut since summer, bubble gum. Mother present. No report taken.

SAT 10/28, 8:30 p.m. — [[K p4 name|Sather]] again. Chain saw really gone now. Footprints to the shed of [[K p6 name|D. Pike]], who'd borrowed it. Neighbors advised to talk to each other.

SUN 10/29 — Clocks went back. Nothing else happened, or it happened twice.

Tips: [[K p7 phone|541-555-0126]]. Ask for [[K p3 name|Mark]].
