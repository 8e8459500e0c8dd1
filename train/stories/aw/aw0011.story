id: aw0011
genre: comments
where: US-FL
published: 2020-07-22
title: Comments on "Four charged in Kissimmee pool house case" (page 2, oldest first)
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=accused age=57 protected=no why=adult-accused
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=victim age=17 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor
screen p8: sex-trafficking-minor misidentified=yes
note: outing in comments, ticket of hints; the second girl is in detention on a prostitution pickup; commenters with handles stay

[[K p7 alias|pooldad_407]]: So the sheriff says a 15 yr old was "advertised" out of [[K p2 name|Terrence Gilley]]'s pool house for a month and men drove up with cash. I live across that pond!!! We thought he taught swim lessons.

MrsBea: [[K p2 name|Gilley]] cut MY hedge. 39 and never a cross word. Innocent til proven.

[[K p7 alias|pooldad_407]]: @MrsBea they got his ledger. $150 each, she got zero, he bought jet skis. Sheriff [[K p5 name|Wendell Portis]] read it out on TV.

ghostpepper: Everybody at [[W p1 school|Lake Tohop High]] knows its [[W p1 name|Brielle]]. Shes not in yearbook anymore look who is missing row 3.

ghostpepper: ok for the slow ones [[W p1 initials|B.S.]], [[W p1 other|only girl on the wrestling squad at 106]]

TiaCarmen: Take that down. She's a CHILD.

jaxx_no_tax: Lol [[W p1 name|Brielle Santiago]] was on that site as "[[W p1 alias|Bree Bree]]," my cuz seen it, she was smiling in the pics. Nobody forced her. How's that a victim

TiaCarmen: At 15 nobody has to force you, the law says it's a crime whoever smiles. Deputy came to our parish and explained it.

OsceolaOwl: Lets talk about [[K p3 name|Kaylin Mott]]. Just turned 18 and she's charged with bringing the girls. I taught her in 6th. Somebody did this to her first, I'd bet the farm.

MrsBea: [[K p3 name|Mott]] held the phone and did the booking. Age or no age.

jaxx_no_tax: and what about the OTHER one. [[W p8 name|Destini Rolle]] got picked up on 192 for hooking and she's sitting in [[W p8 place|the juvenile center on Bass Rd]] this minute. If shes a victim how come shes locked up. Her case [[W p8 id|20-DP-0618]] its on the docket go look.

[[K p7 alias|pooldad_407]]: Because she's 17 and bit a deputy. [[K p5 name|Portis]] said that she'd been sold by the same bunch and they're "working on" letting her out. Working on!

OsceolaOwl: [[W p8 name|Destini]]'s [[W p8 other|the one who sang the anthem at the rodeo in a wheelchair boot]]. That voice. Lord have mercy.

ghostpepper: And nobody says a word on [[K p6 name|Dr. Lewis Haverkamp]]. 57, orthodontist, customer number 9 in the ledger, out on $50k with booking [[K p6 id|2020-07114]]. He did my BRACES.

MrsBea: I see [[W p4 name|Yolanda Santiago]] [[W p4 place|at Publix every Thursday]], poor mother, she's there right now with [[W p1 name|Bri]] and the girl has [[W p1 body|cut off all her hair and dyed it white]].

TiaCarmen: Beatrice!! You just told everybody where she is!

MrsBea: I only said Publix. [[W p4 vehicle|The green Kia with the dented door]] was out front is all.

MODERATOR: Names of minors have been removed from this thread. Ms. [[W p4 name|Santiago]] has asked us to. #[[W p1 name|JusticeForBrielle]] has been disabled.

jaxx_no_tax: Free [[K p2 name|Gilley]]

[This user was banned.]
