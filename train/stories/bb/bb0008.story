id: bb0008
genre: filing
where: US-ID
published: 2016-10-13
title: CITY OF BASIN FORK — MINUTES, HOUSING & HUMAN RELATIONS COMMITTEE
person p1: role=victim,witness age=31 protected=yes why=trafficking-victim
person p2: role=victim,accused age=26 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative,accused age=29 protected=decide why=identifies-protected
person p10: role=official age=- protected=no why=official
person p11: role=official age=- protected=no why=official
person p12: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: minutes; onion shed workers; one held for ICE; public comment accuses a landowner; brother-in-law was the foreman

PRESENT: Chair [[K p4 name|Lorene Skabelund]]; members [[K p10 name|Uriarte]], [[K p12 name|Poulson]], [[K p11 name|Finch]]. STAFF: [[K p5 name|Sgt. Wade Hadlock]] (police liaison). Clerk took the minutes. Called to order 6:34 p.m.

1. MINUTES of Sept. 8 approved, with "Lincoln Street" corrected to "Lincoln Avenue".

2. ONION SHED FOLLOW-UP. Chair asked [[K p5 name|Sgt. Hadlock]] for what can be said in public. He reported that the operator, [[K p3 name|Verl Tolman]], 55, was arraigned on Oct. 3, case [[K p3 id|CR-2016-1187]], and posted bond. Sgt. said workers came on visas for which [[K p3 name|Tolman]]'s recruiter charged $4,200 and that the passports were found in a feed bin at the [[K p3 address|Tolman home, 900 W. Homedale Rd.]]

Chair reminded all present not to use the workers' names. A worker then asked to speak, through [[K p10 name|Mrs. Uriarte]]. "They should know that it's me. [[W p1 name|Efraín Choc]]." Clerk was told to leave it out; see attached sign-in sheet, line 7: [[W p1 name|Efrain Choc Tiul]], [[W p1 phone|208-555-0166]], "[[W p1 address|trailer w/ blue tarp behind Shed 2]]".

Mr. [[W p1 name|Choc]], 31, said that no man was let go to town alone. Foreman kept a list of debts on the cooler door; soap, gloves and the ride from the airport were on it. When he asked for wages he was told that his wife's house in [[W p1 address|aldea Sesajal]] would be visited. [[W p1 other|He lost two fingers in the topper]] and was driven to no doctor.

3. THE OTHER WORKER. Member [[K p11 name|Finch]] asked about the man in the county jail. [[K p5 name|Sgt. Hadlock]]: 26, picked up walking on US-95 at night, booked for false ID because the card he had was the one the foreman handed him. ICE hold. Attorney [[K p6 name|Priya Raghunathan]] of the farmworker clinic said that he's not a criminal, he's who reported it. "[[W p2 name|Wilmer]] walked nineteen miles to find a policeman, [[W p2 other|in one rubber boot and one sneaker]]." He has [[W p2 body|a harelip scar]] and the deputies call him [[W p2 alias|Conejo]]. Motion to write the sheriff for release, carried 4-0. Letter to cite jail no. [[W p2 id|BF-160922-03]]. [[K p6 name|Ms. Raghunathan]] to supply spelling ([[W p2 name|Caal, Wilmer R.]]). She left her direct line, [[K p6 phone|208-555-0111]].

4. PUBLIC COMMENT. (a) [[K p8 name|Dot Ensign]], 12 Elm: traffic at the sugar plant; trucks are trafficking through the school zone at 40 mph. (b) Same speaker: that [[D p7 name|Burke Larsen]], who rents the sheds to [[K p3 name|Tolman]], "knew every bit of it, I seen him count them on the bus". Chair said Mr. [[D p7 name|Larsen]] hasn't been charged with anything and wasn't present. (c) Written comment: asks whether foreman [[D p9 name|Rolando Tiul]], 29, also charged, isn't brother-in-law to one of the men. [[D p9 name|Tiul]]'s hearing is Oct. 20.

[[K p8 name|Mrs. Ensign]] asked that her remark stand.

5. TENANT HANDBOOK in Spanish, 300 copies, $211. Carried.

Adjourned 7:52. Attachments: sign-in; [[W p2 name|caal_wilmer_letter_draft2.pdf]].
— [[K p4 name|L. Skabelund]], Chair
