id: ac0018
genre: news
where: GB-ENG
published: 2014-09-07
title: The Smallest Violin in Rotherwick
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=convicted age=32 protected=no why=adult-convicted
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: magazine; youth worker's view; girl recorded as a nuisance by police; name once in the mother's quotation; taxi; estate W

Every Wednesday at the youth club in Rotherwick someone would put Abba on, and every Wednesday the same girl would turn it off and put on [[W p1 other|brass band marches, because she played the E-flat horn]] and thought the rest of us should know.

"She conducted with a ping-pong bat," says [[K p4 name|Jean Oddie]], who ran the club until the council shut it.

By the autumn she had two phones. A silver taxi waited outside with its light off. She began to fall asleep on the beanbags; there were men, she said, who bought her chips and then took turns deciding what that had cost.

[[K p4 name|Oddie]] rang the police eleven times. The log she was sent under a subject access request describes a "promiscuous female, 13, known nuisance" who was twice arrested, once for being drunk in the street outside a house in which there were five adult men, none of whom was spoken to.

[[K p2 name|Shane Ludlam]], 32, drove the taxi. He took the money, too: twenty pounds each. He is now serving seventeen years.

Her mother let me in on condition that I'd stay for tea. [[W p3 name|Denise Hardacre]] has left the horn on its stand in the window of [[W p1 address|14 Tansy Walk, on the Fairings estate]], where it can be seen from the road. "They asked me was I aware my daughter was making choices," she says. "Our [[W p1 name|Kayleigh]] couldn't choose a *sandwich*."

The Chief Constable has apologised in a letter of nine lines. It begins "Dear Miss [[W p1 name|Hardacre]]," and then gets her age wrong.

[[K p5 name|Imogen Fairweather]]
