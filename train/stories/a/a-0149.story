id: a-0149
genre: news
where: US-NV
published: 2016-07-28
title: Mother, 19, charged with prostitution; infant in state care
person p1: role=accused,victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=relative age=0 protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: threat on a baby; names of mother, baby; police call her a liar

SPARKS JUNCTION — A woman who left her baby with a man in the next room while she kept an appointment was jailed Tuesday on charges of soliciting and child endangerment.

[[W p1 name|Aubrey Lynn Castellaw]], 19, said that she had no say in who held him. According to a report, she told detectives that [[K p2 name|Ramone Titus Gale]], 32, kept the child until she came back with $200 and had twice driven off with him "to show me how it'd be."

Sgt. [[K p4 name|Dina Kessler]] said they get that story a lot. "They've all got a Romeo," she said.

[[K p2 name|Gale]] was questioned and let go. The baby, [[W p3 name|Ezekiel]], 5 months, was placed with the state. He had on a sleeper with the tag of [[W p1 place|the Elko Street teen mothers' residence]], where the two had lived until March.

Bail for [[W p1 name|Castellaw]], booking [[W p1 id|2016-0091174]], was set by Justice of the Peace [[K p5 name|Hal Burnside]] at $6,000. She asked about a breast pump. There's a form.
