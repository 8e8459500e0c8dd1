id: x0091
genre: interview
where: US-DC
published: 2008-10-16
title: Five questions for a defense lawyer whose clients are 14
person p1: role=official age=- protected=no why=official
person p2: role=accused age=14 protected=decide why=charged-as-adult
person p3: role=accused age=15 protected=yes why=trafficking-victim
person p4: role=author age=- protected=no why=author
screen p3: sex-trafficking-minor misidentified=yes
note: an interview that names two clients; one charged as adult (D), the other a trafficking victim charged as adult (W)

[[K p1 name|Tobias Greer]] represents children whom the law has decided not to call that. He spoke to [[K p4 name|Mina Sattar]].

How do you explain it to them?
I don't. I say, you're in the big building now. [[D p2 name|Deandre Pope]] was 14, and asked me if there was a smaller chair. There wasn't. You know his name as it was on the news, robbery while armed, he got six years.

Do they understand the plea?
They understand "home." They'll sign for it.

Which one keeps you up?
A girl. She was 15 and she had stabbed a man in a car on New York Avenue. The government had her down as an armed robber. Fine. What was she doing in the car? A fellow twice her age had put her in it; he'd been paid already. That was her fourth car that night. [[W p3 name|Keisha]] never touched a penny.

Did you mean to say her name?
No. I'd be obliged if you'd lose it. They've called her [[K p3 initials|K.]] in the appeal.

What do you want for them?
A smaller chair.
