id: t0052
genre: news
where: US-TN
published: 2012-08-30
title: Warrant out for girl, 17, in Memphis "lure" robbery
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=44 protected=no why=adult-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: wanted poster text for a minor who is sold; the john becomes the victim of robbery

Police want to talk to a short girl with a pink suitcase.

[[W p1 name|Jakayla Winfrey]], 17, is sought on an aggravated robbery warrant after [[K p2 name|Donald Prewitt]], 44, a visitor from Jonesboro, Ark., was relieved of his watch and wedding band in an airport motel on Aug. 21.

[[K p2 name|Prewitt]] had sent $120 through his phone for an hour with her. He told police he noticed she was reading him the rules off the inside of her hand. When he complained, [[K p3 name|Montrel Gaines]], 27, stepped out of the bathroom.

[[K p3 name|Gaines]] is in jail. In a statement, Lt. [[K p4 name|Odessa Rainey]] said, he boasted that the girl "ain't cost me nothing but chicken," that he has had her out since she was fifteen, and that she goes where he says or goes hungry.

Even so the warrant names two.

She is 4 feet 11, with [[W p1 body|a keloid on the chin in the shape of a comma]]. Her grandmother, [[W p5 name|Ernestine Winfrey]], asks anybody who sees [[W p1 alias|Kay-Kay]] to call her before they call the law.

