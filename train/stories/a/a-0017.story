id: a-0017
genre: interview
where: US-CA
published: 2023-06-18
title: "I was the evidence." A conversation with [[K p1 name|Monifa Adeyemi-Clark]]
person p1: role=victim,author age=15 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=victim age=- protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p4: unclear
note: survivor who speaks under her own name stays; the friend she names did not choose it

[[K p1 name|Monifa Adeyemi-Clark]] was arrested nine times before she turned 18. She is 34, runs a training program for emergency-room nurses in Oakland, and is the first to say that she likes seeing her name in print. "They had it on enough forms," she told [[K p3 name|Lupe Cardenas]]. "Let me have it on something with a byline."

Q. You were 15 the first time.
A. Fifteen and four months. The man was [[K p2 name|Ezra Dumas]]. He's dead; print it. He said I was his girlfriend. I had a curfew, can you believe that? A pimp gave me a curfew.

Q. What did the police call you?
A. "The suspect." When he finally got charged I was the evidence. I asked the D.A. what I'd be after. She didn't have a word.

Q. Were there others?
A. One other in that house. [[W p4 name|Keisha]]. We shared a toothbrush. [[W p4 name|Keisha Rollins]] from [[W p4 school|Castlemont]]. I look for her every year on her birthday, which was [[W p4 birthdate|March 3]], and I have never found her.

Q. What do you tell the nurses?
A. Look at who answers. You ask the girl a question, and if somebody else answers it, that's your answer.

Q. And now?
A. I have a garden. It's tiny. [[K p1 name|Monifa]]'s got tomatoes. That's the headline.
