id: u0024
genre: news
where: GB-ENG
published: 2016-11-30
title: Bricklayer 'owned' two homeless men, Nottingham trial hears
person p1: role=victim age=46 protected=yes why=trafficking-victim
person p2: role=victim age=51 protected=yes why=trafficking-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=accused age=63 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: building labour; British victims; nickname, dog, tattoo; site of traveller homes is W address

Outside a soup kitchen, a man in a good coat asked who wanted work. Two hands went up. They stayed up, so to speak, for nine years.

The prosecution says [[K p3 name|Patrick Rooney Doran]], 39, and his father [[K p4 name|Big Miley Doran]], 63, used the pair to lay drives and patios from Mansfield to Margate, paying them in cider and rolling tobacco and hosing them down in the yard. One, 46 when police came, had learning difficulties and couldn't count past twenty. The other, 51, tried to leave in 2011. He was brought back in the boot, [[K p5 name|Oliver Nazir QC]] told the jury, "like shopping," and lost two teeth.

Their benefits went into an account they never saw. They lived in [[W p1 address|a horse trailer on the far side of Whinney Pit Lane]].

The court heard that the men, who must not be identified, had been given new names. On the tarmac gang they were [[W p1 alias|Tea-Leaf]] and [[W p2 alias|Bishop]].

"[[W p2 alias|Bishop]]" had walked into a chapel on Good Friday with his boots tied on with flex. The verger, [[K p7 name|Mrs Ivy Clamp]], saw [[W p2 body|FOREST inked across his knuckles, and the T gone]]. He told her, "My name's [[W p2 name|Raymond]], and I used to have a sister."

[[K p6 name|Judge Anthea Moncrieff]] adjourned early so that the older man could see to his dog.
