id: y0079
genre: news
where: US-TX
published: 2017-06-29
title: Plano engineer acquitted in H-1B fee case
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=witness age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: nothing to protect; recruiter's fees, passport, debt

SHERMAN — It took jurors two hours and one order of kolaches to acquit [[K p1 name|Venkata Naga Satyanarayana Murthy Gollapudi]], a software staffing executive accused of making engineers pay for their own visas.

Prosecutors said the recruiter charged eleven men $6,000 apiece and called it "training." He told the jury it was training. He produced the slides, all 340, and was permitted to show twelve before Judge [[K p3 name|Roy Clint Haverstock]] stopped him.

The government's chief witness, [[K p2 name|Bhargava Sai Tej Medapati]], conceded that he had kept his passport, had switched firms freely and now earns $141,000 in Irving. Did he feel deceived? "By the slides," he said.

"A bad deal isn't a crime in Texas or we'd none of us own trucks," argued lawyer [[K p4 name|Lucinda Baca-Whitmire]].

Assistant U.S. Attorney [[K p5 name|Hollis Tran]] said only that the jury had spoken.

Mr. [[K p1 name|Gollapudi]] hugged eleven people, among them, by mistake, a court officer. He still faces a civil suit over a debt to the caterer of his daughter's arangetram.
