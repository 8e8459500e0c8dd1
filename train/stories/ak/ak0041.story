id: ak0041
genre: news
where: US-MA
published: 2022-01-28
title: Court briefs: Barnstable and Falmouth
person p1: role=accused age=54 protected=no why=adult-accused
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=victim age=66 protected=no why=adult-victim
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=convicted age=47 protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=accused age=31 protected=no why=adult-accused
note: plain court briefs, adult all; drug trafficking, "pimped" boat, kidnapped parrot, witness intimidation; docket ids K

Oxycodone. [[K p1 name|Russell T. Nickerson]], 54, of [[K p1 address|16 Skaket Way, Orleans]], was arraigned on a charge of trafficking over 36 grams. He had 410 pills in a bait freezer. Assistant District Attorney [[K p7 name|Yasmin Aziz]] asked for $15,000; Judge [[K p6 name|Lowell Fessenden]] set $7,500. [[K p1 name|Nickerson]]'s attorney said the pills were for a bad back. "It's a large back," said [[K p6 name|Fessenden]]. Docket [[K p1 id|2225CR000131]].

Stolen boat, much improved. [[K p2 name|Cody Marchbanks]], 23, of Mashpee, pleaded not guilty to larceny of a 19-foot skiff, the property of [[K p3 name|Alvin Eldredge]], 66. When it was found at a ramp in Wareham it had been repainted, upholstered and hung with lights. Mr. [[K p3 name|Eldredge]] told the officer his boat was "all pimped out." He'd like it back as is. [[K p2 name|Marchbanks]] was released to appear Feb. 24. A second man, [[K p9 name|Elton "Juice" Gomes]], 31, who supplied the speakers, was summonsed for receiving. [[K p9 name|Gomes]] asked for the speakers.

Parrot. [[K p4 name|Dinah Crocker]], 39, of Hyannis, will pay $800 to her former landlord and return his African gray, which she had taken, she said, as it was being held against its will and was made to work in a bar. A charge of breaking and entering was continued without a finding. The bird, produced as an exhibit, said, "Time, gentlemen." [[K p4 name|Crocker]] wept. Docket [[K p4 id|2126CR001904]].

Threats. [[K p5 name|Terrell Vaughn Bassett]], 47, of New Bedford, was convicted by a jury of six of intimidating a witness in a 2020 bar fight. He'd mailed the man a fish. Defense lawyer [[K p8 name|Ike Sandoval-Price]] argued that his client often mails fish; he sent two to the firm. [[K p5 name|Bassett]] got six months, to be served in the house of correction, and was booked in as No. [[K p5 id|BCHC-220414]]. [[K p8 name|Sandoval-Price]] will appeal.

Also on Tuesday's list: a truck driver with 62 unpaid tolls ("I was fleeing New Jersey," he told [[K p6 name|Judge Fessenden]], who is from there); a dog, unleashed; and a woman, 81, who'd been cited for selling quahogs from a wagon without a permit. ADA [[K p7 name|Aziz]] bought a dozen, disclosed it, and withdrew.

An item in last week's column said that [[K p1 name|Russell Nickerson]] was a selectman. That's [[K p1 other|his cousin]].

Dockets are public. Anyone who's found not guilty may call the desk at 508-555-0116 and we'll say so in the same size of type.
