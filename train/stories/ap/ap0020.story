id: ap0020
genre: press-release
where: US-NJ
published: 2025-03-06
title: Wrestling volunteer at [[W p1 school|Elmora Prep]] arrested; second victim sought
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=26 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=48 protected=no why=adult-accused
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=victim age=17 protected=yes why=sexual-offence-victim
screen p1: none
note: accused is cousin of one victim (D) and volunteer at a school the text ties (title D / W as attends); shared surname official D (the boy's uncle is a councilman); the wrong arrest K

UNION COUNTY PROSECUTOR
Elizabeth, N.J. — March 6, 2025

Prosecutor [[K p3 name|Ruth Delgado-Farr]] and Acting Chief [[K p4 name|Wayne Szymanski]] announce the arrest of a volunteer assistant with the wrestling program at [[W p1 school|Elmora Prep]], where one of two known victims is enrolled.

[[D p2 name|Nicholas A. Carvalho]], 26, of Linden, was charged by complaint-summons [[D p2 id|W-2025-000551-2004]] with two counts of criminal sexual contact and one of endangering. He's alleged to have assaulted two boys, then 15 and 17, in his car following weight-cutting runs between October and January. [[D p2 name|Carvalho]] is employed as a claims adjuster; the school wasn't his employer.

The younger victim told a teammate's parent. In her words: "He said, 'I can't go to my family, it's my family.'" The defendant is the boy's first cousin.

Because of an error in the portal, the complaint was accessible from 4:10 to 5:25 p.m. on Wednesday with paragraph 3 unredacted. Media that downloaded it are directed to destroy their copies and not to publish the line beginning "[[W p1 name|D. Carvalho]], [[W p1 birthdate|8/23/2009]], 126-lb weight class," or the text message that starts "yo [[W p1 name|Davi]] u good." The image file [[W p1 photo|carvalho_davi_126_podium.jpg]] has been removed.

The second victim, who attends a different school and has since turned 18, came forward on Monday with counsel. He does not wish to be identified. (A draft of this release referred to "Mr. [[W p8 name|Osei-Bonsu]]'s attorney." That draft is withdrawn.)

A statement made on Wednesday evening by [[D p6 name|Councilman Paulo Carvalho]], who described himself as "the child's uncle, and the other one's uncle too," was his own. The Office asks relatives to refrain. [[D p6 name|Councilman Carvalho]] has recused himself from the public safety committee.

The Office also wishes to correct reports about a man detained outside the gymnasium on Tuesday. [[K p5 name|Gerald Minter]], 48, a delivery driver for [[K p5 employer|Tri-Boro Linen]], was arrested on an unrelated child-support warrant, No. [[K p5 id|FD-20-0555-18]], and has no connection whatever to the team, the school or this investigation. He was bringing towels. [[K p5 name|Mr. Minter]] has been released and has asked for an apology, which Acting Chief [[K p4 name|Szymanski]] has given.

Anyone who took part in the program's morning runs, or who recognizes a [[D p2 vehicle|white 2019 Acura with a gym decal]], is asked to call Detective [[K p7 name|Oluwaseun Bright]], Special Victims Unit, at [[K p7 phone|908-555-0126]]. You don't have to give a name. Detective [[K p7 name|Bright]] speaks Portuguese, and Yoruba if it's needed.

Prosecutor [[K p3 name|Delgado-Farr]] said: "A boy did a thing that grown men in that building did not do. I'd ask everyone who thinks they know who he is to keep it to themselves. [[W p1 name|Davi]] is" — the remainder of this sentence was struck by the Prosecutor before delivery and should not have been transmitted.

These charges are accusations. The defendant is presumed innocent.
