id: b-0022
genre: news
where: GB-ENG
published: 2015-10-14
title: Teacher banned for life over relationship with pupil
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=convicted age=35 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen: none
note: professional panel; Pupil A throughout, then first name in a quoted Valentine; the school where both were

A geography teacher who wrote a pupil into a marking scheme has been prohibited from teaching indefinitely.

The professional conduct panel found that [[K p2 name|Jonathan Whybrow]], now 37, formerly head of humanities at [[W p1 school|Langrick Grammar]], had begun a sexual relationship with a girl of 16, known as [[K p1 other|Pupil A]], in the spring of her GCSE year.

[[K p2 name|Whybrow]], who was jailed for 20 months in 2014 for abuse of a position of trust, did not attend the hearing in Coventry.

It was told that he had given [[K p1 other|Pupil A]] a key to the map room, and awarded her fictitious commendations: "for oxbow lakes", "for your laugh". His colleague Dr [[K p5 name|Susan Petch]], who shared an office with him, found a card behind the radiator. It read: "[[W p1 name|Imogen]], you are my true north."

Panel chair [[K p3 name|Vikas Malhotra]] said that the age gap had been nineteen years and the power gap was wider. [[K p1 other|Pupil A]], who told the panel that she'd believed they'd marry once she had left, did not complete her A-levels at the school. She is understood to work as [[D p1 employer|a cartographer]].

He has 28 days to appeal. [[K p4 name|Bethan Illingworth]]
