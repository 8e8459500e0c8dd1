id: af0121
genre: blog
where: GB-ENG
published: 2022-06-24
title: Court notes from a back bench: Lewes, Wednesday
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=victim,accused age=19 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: county lines as labour/criminal exploitation; boy and youth; a blogger lists names

By [[K p4 name|Cressida Vane]]

I go on Wednesdays for the radiators.

First up are two from London who were found in a bath in Hastings with 84 wraps. [[W p1 name|Malachi]], as his own barrister called him four times, is 16 and wore [[W p1 school|his Sydenham Boys blazer]]. [[W p2 name|Reuben Achebe]] is 19 and wore somebody's suit. Both charged: possession with intent.

And yet. Both had been robbed, on day one, of stock that the robber had been sent to steal. [[K p3 name|Kieran "Ghost" Daley]], 27, who sent him, then told them that they owed £3,000 and would stay in [[W p2 address|the flat on Cornwallis Gardens]] and sell till it was gone. He took the phones. [[W p2 name|Reuben]] was scalded. [[W p1 name|Malachi]] was told which bus his mother drives ([[W p1 other|the 171]]).

[[K p5 name|Mr Lucian Frobisher]], prosecuting, had a decision letter from the Home Office that says both are victims of slavery. He proposes to go on anyway. "It's a serious quantity."

Judge [[K p6 name|Honor Blakeney]] took off her glasses.

[[K p3 name|Daley]] was arrested in May, by the way, with a tan.
