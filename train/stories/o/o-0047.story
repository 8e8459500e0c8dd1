id: o-0047
genre: news
where: GB-ENG
published: 2009-07-16
title: Pop star's daughter, 15, in court over supermarket bottle attack
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=relative,public-figure age=- protected=decide why=public-figure
person p3: role=victim age=20 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: tabloid: a public figure's naming identifies a juvenile accused in youth court; the girl is W, the famous father is for the editor, his hit and the mansion tell too

EXCLUSIVE by [[K p6 name|Dean Fairbrass]]

SHE grew up with her own pony and her own recording booth. Yesterday the teenage daughter of Eighties heart-throb [[D p2 name|Nicky Valance]] stood in a grey cardigan before a youth court bench and admitted wounding a shelf-stacker with a bottle of rosé.

The 15-year-old, who can't be named for legal reasons, hit [[K p3 name|Piotr Lisowski]], 20, when he asked her for ID in the wine aisle. He needed 14 stitches.

Her famous father, best known for [[D p2 other|the No.1 smash "Paper Aeroplane"]], sat with his shades in his top pocket. He told the magistrates: "She's lost, and I lost her. I was on tour from when she was four."

District Judge [[K p4 name|Hilary Boateng-Wood]] gave the girl a 12-month referral order and said it had been a shock to find a defendant of that age who had never been on a bus.

[[K p5 name|Miles Corrigan]], prosecuting, said that it was "not an attempt to steal; it was an attempt not to be asked".

Pals told us: "[[W p1 alias|Birdie]] isn't a bad kid. She's always at [[W p1 place|the stables in Chobham]], she sleeps there half the time. After mum left it was just her and that big [[W p1 address|glass house on the hill]]."

[[D p2 name|Nicky]] is re-forming his band in the autumn. He didn't comment last night. [[K p3 name|Piotr]] is back at work. "It's OK. I'm on cheese now," he said.

*PICTURED: [[W p1 photo|The girl, pixellated, leaving in dad's plum Bentley NV 1]]*
