id: ag0083
genre: interview
where: US-NM
published: 2019-06-21
title: "I was merchandise and I was a delinquent, on the same day, in the same file"
person p1: role=victim,accused age=15 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=victim age=16 protected=yes why=trafficking-victim
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
note: a survivor speaks as herself; she gives away a friend who didn't choose; the trafficker's name stays

[[K p1 name|Marisela Yazzie-Ortiz]] laughs when she sees the recorder. "The last one of those I talked into, they charged me."

She was fifteen, in Albuquerque, and had run from her third placement. [[K p2 name|Ronnie Dale Crews]] bought her a burrito, and a coat. Within a week he was making appointments for her at a truck stop, four and five in a night; he kept the money in a Bible with the middle cut out. When a detective knocked, he went out of the bathroom window. She didn't fit.

-- And they arrested you.

"Solicitation. They had me in the girls' unit for fifty-one days. Same day, same file: one page says I'm merchandise and the next says I am a delinquent. I've got it framed."

-- You've asked us to use your name.

"Use all of it. Both ends. My grandma gave me one end."

-- Were you alone?

"No. There was [[W p3 name|Kaylynn]]. She was sixteen and she had [[W p3 body|this streak of white hair, just in front, from birth]]. She'd do the talking so that I didn't have to. She's in Gallup now, she does nails, she's got a little boy and he doesn't know. Wait. Can you take that off?"

(We said we could.)

-- [[K p2 name|Crews]] got 22 years.

"He sent me a Christmas card. I gave it to [[K p5 name|Agent Lucero]] for her wall."

By [[K p4 name|Deb Antonucci]]
