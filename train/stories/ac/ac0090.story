id: ac0090
genre: news
where: US-CA
published: 2013-06-09
title: A Room of One's Own, with Parrot
person p1: role=victim age=- protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=relative age=15 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult
note: survivor wants name printed; her daughter named and photographed is W

"You're early," said the parrot, and then something in Korean I was asked not to print.

[[K p1 name|Eun-hye Jessica Rhee]] has had him for eleven years. He came with the room, and the room came with a lock that's on the inside. She showed me that before she'd shown me the view.

She's written a memoir of the house in Koreatown. She has put her own face on the front of it. "They always have the girl from the back," she says. "Hair! As if we did it with our hair." She'd come at twenty-four for a waitressing job; it was her debt that they sold, from one house to the next, with her on top of it, and each new owner added his commission. When she wouldn't, they didn't feed her. [[K p2 name|Sung Dae-jin]] went to prison for twelve years. He once sent her a Christmas card. It's in chapter nine.

"Print my name right. It has a hyphen."

There's one thing that she doesn't talk about, and it's on the mantel. I asked. She got up and fed the bird. There's a girl, fifteen, with braces, who has her mother's forehead and believes her mother to have been a waitress, and who may learn of it from a book, but not, she told me, from a Sunday paper.

I'd agreed to that. I then sat down in the hall to tie my shoe, and level with my eyes was a chart for the bathroom, Mon, Wed, Fri: MOM. Tue, Thu, Sat: [[W p4 name|HANNAH RHEE]]. Sun: BIRD.

[[K p3 name|Gwen Alcott-Burns]]
