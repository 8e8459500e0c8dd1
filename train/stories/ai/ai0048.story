id: ai0048
genre: blotter
where: US-KS
published: 2008-07-17
title: Municipal notes and sheriff's report, Phillips County Review
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=deceased age=68 protected=no why=adult-victim
person p8: role=accused age=51 protected=no why=adult-accused
note: nothing to protect; adults only: theft, accident, DUI, cattle; "missing girl" is a heifer, "abused" a mailbox

CALLS, July 7–13. [[K p3 name|Undersheriff Bart Gessner]] reporting.

Monday. Missing girl, answers to Buttercup, reported by [[K p5 name|LaVonne Schurr]], 1880 E. 700 Road. Girl is a Jersey heifer, fourteen months, ear tag [[K p5 other|0417]]. [[K p5 name|Schurr]] says that "she doesn't know anyone over there."

Monday, later. Abused mailbox, Kirwin. This makes five. A bat is suspected.

Tuesday. One-vehicle accident, K-383 near Almena. [[K p7 name|Raymond Dusin]], 68, of Long Island, was thrown from a '79 Chevrolet grain truck when the right front let go. He died at the scene. [[K p3 name|Gessner]] had known him all his life. [[K p7 name|Dusin]] had forty bushels on, which were gathered by neighbors and taken on to the elevator in his name.

Wednesday. [[K p1 name|Terry Lynn Bach]], 45, of [[K p1 address|360 Nebraska Ave., Phillipsburg]], arrested on a warrant for stealing anhydrous ammonia from the co-op. Manager [[K p2 name|Orin Kaup]] had put dye in it. [[K p1 name|Bach]] was pink to the elbows. Booked [[K p1 id|08-0219]]. Bond $7,500.

Wednesday, 11:55 p.m. [[K p4 name|Jesús Armando Leal]], 22, of Norton, DUI, first. He asked to be driven by the house to feed a dog. Was. Dog fed. Booked [[K p4 id|08-0220]].

Thursday. Call from a motel, Hwy 36, woman's screams in Room 6. Deputies found a couple from Lincoln watching a film. Turned down.

Thursday. [[K p2 name|Kaup]] called to say the dye washes off with vinegar, if anyone wants to tell [[K p1 name|Bach]].

Friday. [[K p8 name|Dolores Ann Wiltfong]], 51, cited for passing a school bus in June. She says that there's no school in June. It was band camp. Ticket [[K p8 id|C-118840]].

Saturday. Mailboxes six and seven. A [[K p4 vehicle|blue Dakota]] was seen. It was [[K p4 name|Leal]]'s, who was in jail at the time, and who says that his roommate has the keys, the truck and a bat.

Sunday. Buttercup found on the ninth green at the country club. She had met someone.

MUNICIPAL COURT, Judge [[K p6 name|Verla Sprick]]:
[[K p4 name|J. Leal]], DUI, diversion, $685.
[[K p8 name|D. Wiltfong]], $315, "and I'll be watching that bus, [[K p8 name|Dolores]]," Judge [[K p6 name|Sprick]] said.
[[K p1 name|T. Bach]], bound over to district court.
Three dogs, $20 each, one paid by the dog's owner's mother.

NOTICE. Services for [[K p7 name|Ray Dusin]] Friday at ten, Long Island Methodist. Those with combines are asked to park on the north side. [[K p5 name|LaVonne Schurr]] will have the dinner. Undersheriff [[K p3 name|Gessner]] will be out of the office till one; for emergencies call Norton, for mailboxes call back.
