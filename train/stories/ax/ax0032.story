id: ax0032
genre: news
where: CA-BC
published: 2024-09-12
title: Tribunal tosses 'exploitation' claim of Kelowna choir over unpaid tour fee
person p1: role=bystander age=63 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=15 protected=no why=minor-not-in-crime
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: contract dispute, nothing to protect; girl soloist of 15 praised, not in a crime; "passports withheld", "debt", "captive" innocent

By [[K p7 name|Zarina Mamedova]]

KELOWNA — No, a tour manager did not hold the Okanagan Lakeside Chorale "captive in Linz," B.C.'s Civil Resolution Tribunal has ruled. The bus had a flat.

In a decision released Wednesday (file [[K p1 id|SC-2024-001557]]), member [[K p3 name|Deepinder Sahota]] ordered the choir to pay [[K p1 name|Gordon Wasylyk]] $4,870, the rest of his fee for a nine-day trip to Austria.

The choir's president, [[K p2 name|Marguerite Plante]], had claimed that [[K p1 name|Wasylyk]] exploited 41 amateur singers, kept their passports, fed them "dumplings under duress" and left a debt of some schillings, a currency which ended in 2002, at a restaurant.

[[K p3 name|Sahota]] took them in turn. The passports were collected at a hotel's front desk, as is done, and given back at breakfast. Nobody was told that they could not leave. "The applicant asked that the group remain with the bus because it was raining," the member wrote.

Nor, [[K p3 name|Sahota]] added, is it force to be asked to sing again.

[[K p1 name|Wasylyk]], 63, who runs [[K p1 employer|Baton Tours]] from his home on [[K p1 address|Sutter Bench Road]] in Vernon, said by phone (250-555-0129) that he'd do it all again, with another choir. He was once in court himself, he volunteered, in 1981, when at 20 he drove a calliope without a permit.

[[K p2 name|Plante]] is considering judicial review. Her lawyer, [[K p4 name|Emeka Froese]], said that the tribunal overlooked an e-mail in which his clients are called "hostages." "It's not a word you'd use of altos," said [[K p4 name|Froese]].

The one thing on which both sides agree is the concert. At the cathedral in Linz the soloist had lost her voice, and the youngest in the group, [[K p5 name|Saoirse Plante-Obi]], 15, a tenth-grader at [[K p5 school|Mission Creek Secondary]], stepped out of the back row and sang Mozart's Laudate Dominum from memory. A local paper gave her a headline. The president, who's her grandmother, pasted it in the exhibits; the member found it "of no relevance, though very beautiful."

"I was scared for maybe two bars," [[K p5 name|Saoirse]] said on Wednesday. She'd like to study voice when she is eighteen, in Linz if possible.

Contract lawyer [[K p6 name|Hannelore Tsang]], who teaches at UBC Okanagan, reads these rulings for fun. Words from the criminal law turn up in more and more small claims, [[K p6 name|Tsang]] said. "Last month somebody was trafficked by a gym."

The choir sings Saturday at 7 at First United. Admission is by donation. A jar at the door will be marked, according to a poster, "For the Ransom."
