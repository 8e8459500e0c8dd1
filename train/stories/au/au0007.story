id: au0007
genre: alert
where: US-NV
published: 2020-02-11
title: CANCELED — Endangered Runaway Alert [[W p1 id|20-0044]] — please remove all posts
person p1: role=victim,missing age=14 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=victim,accused age=15 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=missing age=16 protected=decide why=missing-alert
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
screen p3: sex-trafficking-minor misidentified=yes
screen p7: unclear
note: a canceled alert re-posts what it asks to delete: the found girl's name, look and mother; the second girl is still missing so decide; the police spokesman says what she was put through

CANCELED 02/11/2020 0640 HRS. Washoe Valley Regional Task Force

The girl described below was found Sunday night in Sparks. She's safe. Please delete the flyer from pages, windows and group chats. A new alert for a second girl follows and is ACTIVE.

ORIGINAL TEXT (for matching only)
[[W p1 name|KAYLEE ANN BEGAY]], 14, Native American, 5'1", 104 lbs, brown and brown, [[W p1 body|scar through right eyebrow]], braces, last seen 01/19 at the Circle K on Sun Valley Blvd in a gray [[W p1 school|Desert Skies Middle School]] hoodie. Goes by [[W p1 alias|Kay-Kay]]; posts as [[W p1 alias|@kk.begay07]]. Mother: [[W p6 name|Lorraine Begay]], [[W p6 phone|775-555-0151]].

WHAT CHANGED
Lt. [[K p4 name|Marcus Delacroix]] said officers answered an advertisement and met the girl and a man at a motel. [[K p2 name|Andre Wilkes Fontaine]], 27, known as [[K p2 alias|Dre Fontaine]] or [[K p2 alias|Money]], was arrested on charges of sex trafficking of a child and living from earnings. His driver, [[W p3 name|Brianna Coyle]], 19, was arrested too. "Ms. [[W p3 name|Coyle]] tells us she was sold for sex by the same man at 15, and beaten into driving for him at 18, and we believe her," [[K p4 name|Delacroix]] said. "That'll be for the district attorney."

[[K p2 name|Fontaine]] is held under booking [[K p2 id|P-200209-31]] on $250,000 bail. The car, a [[K p2 vehicle|white Malibu, Nevada 58K·291]], is impounded; if you saw it near Oddie Boulevard between Jan. 19 and Feb. 9, call Det. [[K p5 name|Yolanda Sims]], [[K p5 phone|775-555-0180]].

STILL MISSING
[[D p7 name|MARISOL IBARRA]], 16, 5'4", black hair [[D p7 body|dyed blue at the ends]], last seen 02/02 getting into the same car. [[D p7 name|Marisol]] may be in the Sacramento area and may be with an older woman. Do not approach. Photo: [[D p7 photo|ibarra_m_alert45.jpg]]. Case [[D p7 id|20-0045]].

A WORD TO THOSE WHO SHARED
[[K p8 name|Hollis Tsosie]], who directs a Native youth shelter and advises the task force, asks that people stop posting guesses. "She has to walk into a classroom again," [[K p8 name|Tsosie]] said. "The flyer was for finding. She's found."

Det. [[K p5 name|Sims]] added that one local page has already put up a 'welcome home' picture with a cake. Please do not share it.

AUTO-FOOTER (do not reply). This message replaces: [[W p1 url|alerts.wvrtf.example/2020/kaylee-begay-found-trafficked]] | image cache: [[W p1 photo|begay_kaylee_flyer_v3.png]] | tags: #washoe #amber-style [[W p1 url|#FindKayKay]] | contact on file: [[W p6 name|L. Begay]] (mother), [[W p6 address|Space 41, Piñon Court]] | case [[W p1 id|20-0044]]
