id: af0073
genre: news
where: US-CT
published: 2017-11-02
title: Danbury men accused of trading in boys
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=accused age=60 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: male victims with disabilities, debts; one arrested as a drug runner

DANBURY — [[K p3 name|Bruce Hartnagel]], 55, delivered young men to customers the way others deliver wine, a prosecutor said Wednesday: by the case, and to houses with long driveways.

He and a customer, [[K p4 name|William Trefry]], 60, are in custody. [[K p3 name|Hartnagel]] sought out troubled youths, some of them living with mental illness, gave them cocaine, and kept an account. Once a boy owed enough he was told that he could settle it by "being nice to a friend of mine." If he balked, there was a man with a bat in New Milford.

A 16-year-old, [[W p2 name|Tyler]] in the messages, has told detectives he was taken to nine houses. He didn't have a debt yet. He'd been promised a dirt bike.

[[W p1 name|Evan Michael Sokolowski]], 18, was arrested in October with four bags in his sock. They were [[K p3 name|Hartnagel]]'s, he said, and carrying them was what he'd been let do for a week in place of the other, after he begged. He is charged with possession with intent, docket [[W p1 id|DBD-CR17-0158832]].

"[[W p1 name|Evan]] has told the truth twice and been arrested once," said public defender [[K p5 name|Mary-Kate Dunphy]].
