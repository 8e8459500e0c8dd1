id: a-0083
genre: news
where: US-NC
published: 2022-04-14
title: 13-year-old testifies by video as trial opens in slaying of mother
person p1: role=witness,relative age=13 protected=yes why=minor-witness
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=deceased,victim age=35 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: none
note: adult victim dead; her name leads to the daughter who testifies; daughter's first name said by the prosecutor

The witness had brought her own cushion.

On a screen in Courtroom 2B, from a room elsewhere in the building, a girl of 13 told jurors on Wednesday what she heard through a wall on the night of May 30 of last year. She had been doing fractions. She had got to number nine.

[[K p2 name|Jorge Emilio Castaneda]], 38, is on trial for first-degree murder in the death of [[D p3 name|Brenda Sue Hollifield]], 35, with whom he had lived for two years at Spruce Pine Hollow. Prosecutors say he strangled her. The defense says she fell.

"Did you hear a fall?" asked District Attorney [[K p4 name|Seth Banks-Morrow]].

"No, sir. I heard her say my name and then she didn't say it any more."

"Thank you, [[W p1 name|Lila]]."

Defense attorney [[K p5 name|Wen Zhao]] kept her cross-examination to a minute and a half. Judge [[K p6 name|Althea Proctor]] thanked the girl and told her she could go home, then shut her eyes briefly. She goes home now to [[W p1 place|an aunt in Little Switzerland]].
