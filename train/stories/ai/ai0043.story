id: ai0043
genre: email
where: US-MI
published: 2018-06-01
title: FW: [advocates-list] hearing prep, 86th District, Tuesday — CONFIDENTIAL
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=victim age=16 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p8: sex-trafficking-minor
note: internal mail forwarded outward; the 17-year-old is charged as an adult, rule 1 wins; the mother who took money is an accused relative

From: [[K p3 name|Corinne Haas]] <[[K p3 email|chaas@gtadvocates.example]]>
To: [[K p7 name|Dale Petoskey]]
Subject: FW: hearing prep

[[K p7 name|Dale]], as you're driving, here's what you need to know. Read and burn.

WHO: [[W p1 name|Savannah Rae Kiplinger]] (goes by [[W p1 alias|Vannie]]), was 17 in January, now 18. Charged as an adult in Traverse City, "accepting the earnings," file [[W p1 id|18-12998-FY]]. She's in the annex, bunk 9. You'll know her by [[W p1 body|the cherry tattoo behind the ear]] and the cough.

WHAT HAPPENED: Between Cherry Festival and Christmas [[K p2 name|Lamar Eugene Tice]], 28, had her and another girl in the back half of a ski condo, at first "parties," then whoever paid. The other is [[W p8 name|Emma]], 16. [[W p1 name|Savannah]] was told to hold the envelope, since she was "the oldest." That envelope's the entire case! The prosecutor, [[K p4 name|Grant Voorhees]], says that holding money is holding money. I asked [[K p4 name|Voorhees]] if he'd ever held a purse.

HER MOM: [[D p5 name|Tricia Kiplinger]] is charged too. Took $200 a week from [[K p2 name|Tice]] and called it rent. Do NOT sit by her. She will cry on you.

WHAT [[W p1 name|VANNIE]] WANTS: her job back at [[W p1 employer|the fudge place on Front]], her cat, and not to have to look at him. In that order. She won't say "victim." She says "the employee." I've let it be.

ABOUT [[W p8 name|EMMA]]: she's with an uncle in [[W p8 address|Suttons Bay, above the sail loft]]. [[W p8 name|Emma Lou Bekkering]] has been told that nobody'll call her on Tuesday. If someone with a camera asks you which school, you don't know that it's [[W p8 school|Leelanau Friends]].

JUDGE: [[K p6 name|Denise Stahl]]. Brisk. Hates adverbs. [[K p6 name|Stahl]] let one go last year on the same facts, see the order I sent.

[[K p2 name|TICE]] is in the main jail, [[K p2 id|no. 52071]], and has been writing. He signs as "[[K p2 alias|Mr. Saturday]]." If the deputy hands [[W p1 name|Savannah]] anything, take it and give it to me.

Park at the library. I'll have soup.

C.
231-555-0143

--- --- ---
From: [[K p7 name|Dale Petoskey]]
To: [[K p3 name|Corinne Haas]]; advocates-list (412 recipients)

Got it. Soup sounds great. Will bring the cat picture she wanted: [[W p1 photo|vannie_and_biscuit.jpg]]. Is [[W p1 name|Kiplinger]] with one P or two? for the visitor form

--- --- ---
From: [[K p3 name|Corinne Haas]]
To: [[K p7 name|Dale Petoskey]]

[[K p7 name|Dale]]. You hit reply-all.
