id: l-0036
genre: interview
where: US-OK
published: 2019-11-05
title: KTRW NEWSNINE — 10PM RUNDOWN — A-BLOCK — "CAPITOL JOHN"
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: TV script; on-air copy withholds the name, but the chyron, file names and a live-shot outcue give it; reporter repeats police framing

A1  [[K p4 name|DENISE WHITECROW]] (2-SHOT)
A STATE SENATOR WHO SPONSORED THE "CLEAN STREETS" BILL WAS FOUND OVERNIGHT BEHIND A MOTEL DOOR... WITH A TEENAGE PROSTITUTE. [[K p5 name|CADE HOLLOWAY]] IS LIVE.

A2  ***LIVE*** [[K p5 name|CADE]]
[[K p4 name|DENISE]], MOORE POLICE WERE CALLED FOR A WELFARE CHECK. THE CLERK, [[K p6 name|BIPIN SOLANKI]], SMELLED MARIJUANA. INSIDE: SENATOR [[K p2 name|RANDALL PRUETT]], AGE 35. AND A 17-YEAR-OLD WHO POLICE SAY HAD AGREED TO, QUOTE, "TAKE CARE OF HIM" FOR 500 DOLLARS.

(TAKE PKG — VIDEO: [[W p1 photo|0511_LAWTON_AUBREE_PERPWALK_BLUR-NO.mp4]])
SOT CHIEF [[K p3 name|LYDELL FRANKS]] :11
"She's been a problem on that strip since summer. She won't go home and she won't tell us who she's with. She'll be charged same as him."

STANDUP: WHAT WE'RE HEARING IS THAT SHE PUT AN AD UP HERSELF UNDER THE NAME [[W p1 alias|"LITTLE BIT"]]... SHE TOLD OFFICERS SHE NEEDED A PLACE TO SLEEP.

(CHYRON, LOWER THIRD): [[W p1 name|AUBREE LAWTON]] / CHARGED: ENGAGING IN PROSTITUTION
(NOTE TO CG — LEGAL SAYS MAYBE NOT NAME HER? CHECK W/ ND BEFORE AIR. IT WENT OUT AT 6.)

A3  TAG — [[K p4 name|DENISE]]
[[K p2 name|PRUETT]] SAYS HE WILL NOT RESIGN. AS FOR [[W p1 name|AUBREE]] (AD LIB "THE GIRL"), SHE'S AT [[W p1 place|THE BERRY HOUSE DETENTION WING]] TONIGHT. FOR NEW VIEWERS: THE TOWN OF LAWTON HAS NOTHING TO DO WITH THIS. MORE AT OUR SITE, SLASH [[W p1 url|lawton-teen-pruett]].
