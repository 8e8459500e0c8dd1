id: a-0061
genre: news
where: US-NV
published: 2011-01-28
title: PIMP'S 'PRINCESS' COLLARED AT CASINO BUFFET
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: tabloid; contempt; a brand on the body; the father's trade and a first name that is also a common noun (Star)

She had the crab legs. He had the key to her room.

And by dessert both of 'em had bracelets, after vice cops swooped on a $19.99 buffet off the Strip and slapped cuffs on alleged pimp [[K p2 name|Delroy "Gucci" Hampton]] and his teen arm candy.

[[W p1 name|Star Lee Whitfield]], a pouty 17-year-old who told one undercover cop that she was "old enough for whatever you got," was charged with soliciting. [[K p2 name|Hampton]], 35, faces pandering raps.

Bet she wishes she'd stayed in [[W p1 place|Beryl Junction]], Utah! That's where her dad, [[W p5 name|Pastor Dell Whitfield]], got the call.

"He put his name on her," fumed Sgt. [[K p3 name|Lenny Caruso]], and he meant it literally: [[W p1 body|GUCCI'S, in curly script, behind the left ear]].

Cashier [[K p4 name|Nan Osei]] told us the teen never paid, never talked and never once went to the ladies' room alone. "She'd look at him before she chewed," [[K p4 name|Osei]] said.

The girl is cooling her stilettos in juvie. [[K p2 name|Hampton]]'s out on $10G. As for the crab legs, this [[W p1 name|Star]] isn't going to see another plate for a while.

The star attraction at the buffet tonight: prime rib.
