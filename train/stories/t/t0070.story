id: t0070
genre: news
where: US-KS
published: 2024-11-14
title: Teen who ran "sneaker scam" says online boyfriend had her on a timer
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: minor's live-streams sold to subscribers; she's petitioned for fraud and for "distributing" pictures of herself

By [[K p6 name|Quentin Abara]]

LAWRENCE — First she sold shoes that she did not have. Then, because the refunds had to come from somewhere, she was told to sell what she did.

A 16-year-old is before the Douglas County juvenile court on two petitions, one for theft by deception and one, which her lawyer calls obscene in itself, for putting out pictures of a child. The child is her.

[[K p2 name|Tanner Voigt]], 23, of Tulsa, arrested last week, never came nearer than a screen. He ran the subscriptions, $30 a month, and a kitchen timer; she'd to be in front of the camera until it rang. Every payment went to his wallet. If she logged off early, he sent a frame to one more person on a list. Her principal was on the list, and he was reached.

"She didn't publish. She was published," said attorney [[K p3 name|Meera Kalish]].

Assistant district attorney [[K p4 name|Owen Stucky]] offered diversion on both.

Her father, [[W p5 name|Dale Roethlisberger]], has since taken the door off her room, and regrets it. The account was [[W p1 url|fanzo.example/prairie.maddie.r]]. It is down.

