id: ae0013
genre: news
where: GB-ENG
published: 2018-09-13
title: Town centre knife arrests: boys in youth court
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=45 protected=no why=adult-victim
person p5: role=relative age=- protected=yes why=identifies-protected
note: youth court, unnamed in the report; a shout from the gallery and the victim's quotation name them

Two boys of 14 and 15 appeared before Thornaby Cross youth court on Tuesday, charged with having a bladed article and with stealing four vapes.

The shopkeeper, [[K p4 name|Gurpreet Mann]], 45, of [[K p4 employer|Mann's News on Yarm Lane]], said he knew the pair. "They come in every day with their blazers on. I said, [[W p1 name|Kai]], does your mam know you've got that?"

The elder, who attends [[W p2 school|St Bede's RC Academy]], said nothing. The younger has been taught at home since June.

There was a stir when a woman in the public seats was asked to leave. "You tell them it wasn't yours, [[W p2 name|Jayden]]!" she called; she gave the usher the name of [[W p5 name|Stacey Lofthouse]].

The chairman, [[K p3 name|Roger Lythe]], reminded the press of section 49. Both boys were bailed to live and sleep at home, the younger at [[W p1 address|an address in Wren Court]], and will return on 9 October.
