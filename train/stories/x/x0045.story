id: x0045
genre: news
where: US-DE
published: 2019-01-31
title: Acquitted bus driver: 'I'd like my name back'
person p1: role=accused age=50 protected=no why=adult-accused
person p2: role=victim age=7 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: acquitted adult stays; the complainant is still protected; stop and lunchbox single out

DOVER — It took the jury fifty minutes to find [[K p1 name|Lester Hope]] not guilty. It took the school district, he points out, about four to take his photo off the wall.

[[K p1 name|Hope]], 50, drove Route 9 for fourteen years. In 2017 a first-grader told an aide that he had touched her as she got off. Cameras showed him at the wheel at every stop for the whole of that month, and a second driver had the route on two of the days.

"The child wasn't lying. The child was seven," said his lawyer, [[K p3 name|Joy Ennis]]. "Someone did something. It wasn't my client, and now no one is looking."

Deputy Attorney General [[K p4 name|Paolo Ricci]] said the case is closed, as far as the state goes. He won't discuss the girl. The trial transcript does: it has her getting on at [[W p2 place|the stop by the blue water tower on Tappahanna Ditch]], with [[W p2 other|a lunchbox shaped like a pineapple]], and in one place, uncorrected, calls her "[[W p2 name|Nevaeh]]."

Superintendent [[K p5 name|Mary Ann Lofland]] has offered [[K p1 name|Hope]] a desk job. He'd like the bus. He'd like, he says, for somebody at the gas station to meet his eye, and has some hope of the spring.
