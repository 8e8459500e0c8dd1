id: bc0036
genre: news
where: US-UT
published: 2011-12-08
title: Logan driver admits he 'never looked in the mirror'; girl in case was also charged
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=62 protected=no why=adult-convicted
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=victim age=15 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-minor
note: a 17-year-old charged with recruiting a cousin of 15 while herself sold: rule 1 wins; driver and madam K; hardware store night-shift; a foster father named

LOGAN — In sixty-two years [[K p2 name|Merlin Gunnell]] had never had anything worse than a parking ticket, and he thought of himself as a man who gave people rides.

On Monday he told 1st District Judge [[K p5 name|Athena Papanikolas]] what sort of rides. Forty dollars a trip, Logan to the ski condos at Park City and back by breakfast, two girls in the rear seat of a Buick. "I had the radio on," [[K p2 name|Gunnell]] said. "I never looked in the mirror." He will serve one to fifteen years.

The condos were rented by [[K p3 name|Vonda Maxfield-Pruett]], 48, a party planner, who awaits trial. Prosecutors say that [[K p3 name|Maxfield-Pruett]] took the calls, billed the men as "catering" and kept what they paid, and that one of the girls, who tried to quit, was shown a picture of her foster parents' front door.

That girl was herself charged in May, in juvenile court, with enticing the other. She was 17. The other, her cousin, was 15.

Deputy County Attorney [[K p6 name|Wyatt Nielson]] withdrew the petition without ceremony. "She was told to bring a friend or bring a thousand dollars," he said. "She earned four an hour." [[K p6 name|Nielson]] doesn't expect to file again.

It is the custom of this newspaper to leave such names out. It was the custom of the court, too, until the clerk read the whole plea statement aloud: "...did transport [[W p1 name|Wynonah Timbimboo]], a minor, and [[W p4 name|Kaylee Rose Timbimboo]], a minor." A woman behind me wrote both down on her glove.

[[W p1 name|Wynonah]] has a night job now at [[W p1 employer|Cache Hardware, paint counter, 5 to close]]; the cousin is back with her tribe's youth program and dances at [[W p4 other|the Washakie powwow in a jingle dress with blue cones, the only blue one]].

"[[W p1 name|Timbimboo]] mixes a gray better than the machine," said the supervisor at the counter, [[K p7 name|Inga Rasband]]. She had testified to a torn coat. "It was January. I asked who did it. She said, 'catering.'" [[K p7 name|Rasband]] laughed before she understood, and cannot forgive it.

The foster father, [[W p8 name|Dean Allred]], drove both to court in [[W p8 vehicle|the bread van he delivers with]] and waited with the engine on. "[[W p4 name|Kaylee]] gets carsick in anything that's a sedan," he said.

In the exhibits, which the county placed on-line that night, were a call sheet with "[[W p1 alias|Winnie]] + 1," the petition, [[W p1 id|1059913]], with a birth date of [[W p1 birthdate|September 9, 1993]], and two school pictures, [[W p4 photo|ktimbimboo_soph.jpg]] and [[W p1 photo|w_timb_sr.jpg]]. By morning they'd been taken off again. Judge [[K p5 name|Papanikolas]] called that "late, but before church."
