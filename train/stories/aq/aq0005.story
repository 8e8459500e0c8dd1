id: aq0005
genre: news
where: GB-ENG
published: 2018-03-15
title: Swimming coach '[[K p2 alias|Uncle Trev]]' jailed for nine years
person p1: role=victim,witness age=13 protected=yes why=sexual-offence-victim
person p2: role=convicted age=58 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=victim age=- protected=yes why=sexual-offence-victim
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: court report keeps anonymity at the top and leaks in the quotation, the caption and the medal; the coach's streets and number are his

By [[K p9 name|Becky Wrathall]], court reporter

A swimming coach who was trusted with the keys of half the families in his street has been sent to prison for what a judge called "a decade of theft from children".

[[K p2 name|Trevor Ormerod]], 58, of [[K p2 address|Plover Close, Accrington]], was found guilty at Preston Crown Court of eleven offences against two girls between 2001 and 2009. To the club he was [[K p2 alias|Uncle Trev]]; online, the jury heard, he was [[K p2 alias|backstroke_bob]].

The older of the two, now 30, gave evidence from behind a screen. She cannot be named for legal reasons. She told the court that [[K p2 name|Ormerod]] gave her lifts home from [[W p1 school|Hyndburn Otters]] in a blue Rover with [[K p2 vehicle|a dent in the nearside wing]] and that the lifts "got longer and longer" from the winter she turned 13.

"She was the quickest thing in the county and he made her hate water," said prosecutor [[K p3 name|Anneliese Coker]]. Jurors were shown a photograph of [[W p1 other|the 200m butterfly bronze she took at Ponds Forge in 2002]].

The second complainant, who now [[W p7 employer|teaches reception at a school in Oswaldtwistle]], did not come forward until a leaflet about the first was put through her door. It was her statement that broke the case, said Det Con [[K p4 name|Wasim Hanif]].

"[[W p1 name|Joanne]] stood on her own for a year," DC [[K p4 name|Hanif]] said outside court. "Then [[W p7 name|Leanne]] picked up the phone and there were two of them."

In a victim statement read by her mother, [[W p6 name|Maureen Catlow]], the older woman said that she had moved house three times and still could not be in a room that smelled of chlorine. "My daughter swims like she's being chased," Mrs [[W p6 name|Catlow]] added.

Recorder [[K p5 name|Simon Greatorex QC]] told the defendant he had shown no remorse. "You said in your police interview that Miss [[W p1 name|Catlow]] was 'a fantasist'. I saw a truthful witness." He ordered that [[K p2 name|Ormerod]] sign the register for life.

[[K p8 name|Dr Nuala Brennan-Shah]], who has written on abuse in sport, said clubs still rely on one man with one key. "The lift home is where it happens," Dr [[K p8 name|Brennan-Shah]] said.

The case number was [[K p2 id|T20170884]]. Prisoner [[K p2 id|A4417EN]] was taken down at 12.40pm carrying a holdall and the crossword.

Pictured: [[W p1 photo|J. Catlow, second left, with the county squad in 2003]]; [[K p2 photo|Ormerod arriving at court]].
