id: b-0032
genre: blog
where: US-OR
published: 2011-02-14
title: Why I'm putting my name on it
person p1: role=victim,author age=15 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=victim age=- protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
note: adult survivor's first-person choice; was booked at 15; a friend of 14 is named in an old diary entry she quotes

My name is [[K p1 name|Desiree Lindqvist]], I'm 27, I run a food cart, and when I was 15 the state of Oregon had me down as a prostitute.

I mean that literally. There is a card. It says "[[K p1 name|LINDQVIST, D.]], pros., 6/2/99, rel. to youth authority." It doesn't say that a man named [[K p2 name|Rodney Searcy]] had dropped me off in front of the donut place every night since spring break, or that he sat across the street with a burger. [[K p2 name|Searcy]] got nine years later, for somebody else.

People write to ask should they use their names. I can't tell you. I'm a loudmouth. I've got a cart with my face painted on it. You might have a boss or a baby.

From my diary, May '99 (sorry for the spelling): "R mad at me + [[W p3 name|Krissy]]. she is only 14 he sed we are retarded. we got $ 340 btwn us + he wants 5."

I wonder about her. She had [[W p3 body|one green eye and one brown]] and she could whistle like a referee.

Juvenile counselor [[K p4 name|Bob Tanaka]] was the first adult who wrote "victim" on a form with my name on it. I found him last year. He's retired. He comes for tacos.

Anyway, come find me on Tuesdays. — [[K p1 name|Dez]]
