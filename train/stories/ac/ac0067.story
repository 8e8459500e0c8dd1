id: ac0067
genre: interview
where: US-IL
published: 2021-02-14
title: StoryBooth transcript, tape 88: A father and a bus
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: radio booth; father and bus driver; the father does not author but speaks; name once by driver; bus stop; choir robe

BUS DRIVER [[K p4 name|LORETTA SIMMS]]: I remember her robe. Choir robe, purple, over the arm. [[W p1 place|Seventy-ninth and Wabash, 5:50]]. Every Thursday. And then she wasn't there.

FATHER: And then she wasn't there.

[[K p4 name|SIMMS]]: And then one night I have the last run up Cicero and she gets on by the motels and she don't have a coat. I said where's your robe, baby. She looked at me like I was talking about somebody dead.

FATHER: I'd put up flyers. You had one on your bus.

[[K p4 name|SIMMS]]: It was behind my head. She was reading it.

FATHER: They'd had her in juvenile two weeks before that. Did you know? They picked her up for it. Sixteen, and they had her down as nineteen 'cause the man said nineteen, and they let her go to *him*. He signed. "Uncle." She never had an uncle.

[[K p4 name|SIMMS]]: [[K p3 name|Corey Standifer]].

FATHER: I don't say it.

[[K p4 name|SIMMS]]: I turned off the sign. I told the people, this bus is out of service, I'm sorry, y'all, get you a transfer. And I drove her home. It's nine miles. I never did that before.

FATHER: You pulled that bus up on my *lawn*.

[[K p4 name|SIMMS]]: I laid on that horn, too. I said, Mr. [[W p2 name|Raymond Gaddis]], I have your [[W p1 name|Nyla]].

FATHER: (pause) She's got the solo Easter.

[[K p4 name|SIMMS]]: I'll be there. I traded for it.
