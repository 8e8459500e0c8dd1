id: ay0027
genre: news
where: CA-ON
published: 2013-04-02
title: Bonspiel ends in brawl; two men charged, and a teen
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=victim age=47 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: curling brawl, adult accused and victim stay; YCJA youth leaks via trophy, nickname, jacket, father-free; the only lefty skip

WAWA -- The Michipicoten Mixed was decided on Sunday by a measured stone and after that by a bar stool.

[[K p2 name|Trevor Maki]], 36, of Sault Ste. Marie, and [[K p3 name|Gaston Pilon]], 58, a retired train conductor, were each charged with assault and mischief after a quarrel over whether a broom had touched. [[K p4 name|Doug Nahwegahbow]], 47, the draw master, who had tried to get between them, was treated for a broken cheekbone. He's been home since Monday, and is eating soup.

"It was the shot of the weekend," [[K p4 name|Nahwegahbow]] said. "The stone, I mean."

[[K p5 name|Const. Élise Charron]] of the Ontario Provincial Police said that a third person, a boy of 16, is charged with assault causing bodily harm. It's alleged that it was he who swung the stool. As a young person he can't be identified.

At the Legion they weren't trying to. They were going over the shots. [[K p6 name|Bernice Tolonen]], who keeps the bar, said that [[K p2 name|Maki]] had started it, that [[K p3 name|Pilon]] had wanted it started, "and poor [[W p1 name|Eetu]] only came in to get his jacket." Pressed, [[K p6 name|Tolonen]] put a hand to her mouth and pulled a draught.

The event's web page wasn't any more discreet on Tuesday. Under "2013 champions" stood a rink of four, third from left "[[W p1 name|E. Saarinen (skip, 16!)]]", with a link, [[W p1 url|michmixed.example/2013/saarinen-rink]], and beneath it, from a Soo account, "Nice hook [[W p1 name|Saarinen]]. [[W p1 alias|Lefty]] strikes again." It's a small sheet of ice. He is [[W p1 other|the only left-handed skip in Algoma]] and has [[W p1 school|the Michipicoten High crest]] on his broom bag.

[[K p7 name|Randall Quibell]], president of the club, has locked the comments. He said that the trophy will be given out, but by mail. [[K p7 name|Quibell]] is 71 and was himself suspended in 1958, when he was sixteen, for a matter of a kettle. "Nobody printed that," he said, "and I got to be president."

The charge sheet lists [[K p2 name|Trevor Alan Maki]] under [[K p2 id|13-0155]] and [[K p3 name|Pilon]], of [[K p3 address|61 Mission Road]], under [[K p3 id|13-0156]]. Both are to appear on May 6. [[K p3 name|Gaston Pilon]] has written to the club to offer a new stool.

[[K p5 name|Charron]] asked anyone who has video from the lounge to bring it to the detachment and to take it off Facebook. A clip called [[W p1 photo|eetu_goes_off.mp4]] had been seen 2,300 times by noon.

As for [[K p4 name|Doug Nahwegahbow]], he'd like it known that the broom touched. He measured.

-- [[K p8 name|Paulette Wabano-Kerr]]
