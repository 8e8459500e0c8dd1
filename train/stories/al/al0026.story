id: al0026
genre: news
where: IE
published: 2010-12-17
title: Boy brought to court eight times for begging was 'put out to work', judge finds
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=consented
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: Roma children; pitch and accordion as identifiers; judge's slip, charge sheets; the shopkeeper's surname is a name of a place

A JUDGE of the Dublin Children Court has struck out eight charges of begging against a Romanian boy of 13, and said that the person who ought to have stood before her had been sitting, on every occasion, in the public seats.

[[K p3 name|Nelu Stancu]], 50, of [[K p3 address|Bayside Crescent]], was arrested in the corridor as the court rose. He had attended each hearing as the boy's "uncle" and paid each fine from a roll of coins. He is to appear at the Criminal Courts of Justice this morning on a charge of trafficking a child for exploitation.

Judge [[K p4 name|Philomena Tierney]] said she was ashamed to say that she recognised his coat.

Sergeant [[K p5 name|Aidan Furlong]], of Store Street, told the court that the boy and a girl, who was 17, were set down on the quays every day before seven from [[K p3 vehicle|a bottle-green Mercedes van]] and lifted at ten at night. They'd to bring €80 each. In November, when it snowed, they brought less, and [[K p3 name|Stancu]] burned the boy's gloves. Their identity cards were found in the lining of the same coat. Neither is related to him; their people in Tandarei had borrowed from him to roof a house.

"Did no one ask him?" said the judge. "Did I not ask you, [[W p1 name|Florin]]?" Then, "Strike that."

Sgt [[K p5 name|Furlong]] said that he'd been afraid to answer. With a social worker beside him, he told gardaí on Tuesday: "If I say, he puts [[W p2 name|Lavinia]] in Spain."

The girl was known to half the city. She played [[W p2 other|the accordion with no left-hand buttons on O'Connell Bridge]], and a shopkeeper, [[K p7 name|Noel Athlone]], used to bring her tea. "She'd [[W p2 body|a gold front tooth]], and would smile with her mouth shut," Mr [[K p7 name|Athlone]] said. "I've been walking past that child at Christmas for three years. God forgive me, I put in a euro, and felt fine."

[[K p6 name|Solicitor Gráinne Mac Namara]] said that her client had been fined a total of €560 "for being robbed daily". Ms [[K p6 name|Mac Namara]] asked that the charge sheets be destroyed. They were handed to the registrar in a bundle, the top one plain to the press bench: [[W p1 id|10/CHC/4417]], [[W p1 name|COVACI, FLORIN]], [[W p1 birthdate|St Nicholas's Day 1996]].

Both children are to live, together at his request, at [[W p1 address|St Brendan's, the old rectory in Howth]]. A teacher from the Roma centre, [[K p8 name|Magda Lakatos]], will go out to them. She was herself a child on a bridge, in Lyon, she told the court, and she said so aloud "because he is looking at me to see if it's allowed". Miss [[K p8 name|Lakatos]] has found that the boy can already read, in three languages, from signs.

Judge [[K p4 name|Tierney]] told [[W p1 name|young Covaci]] that the next time he was in her court it had better be to become a barrister. He asked through Miss [[K p8 name|Lakatos]] if barristers get gloves.

The accordion is with Sgt [[K p5 name|Aidan Furlong]], who hopes to have it mended before Miss [[W p2 name|Rostas]], as she's to be called now, is 18.
