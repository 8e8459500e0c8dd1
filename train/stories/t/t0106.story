id: t0106
genre: news
where: US-IN
published: 2001-02-15
title: Debate coach, girl of letters, and a $40 "appointment"
person p1: role=official age=- protected=no why=official
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=victim age=53 protected=no why=adult-victim
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=accused age=31 protected=no why=adult-accused
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
screen p2: none
note: long ordinary court piece: fortune-telling fraud couple, he books her appointments, holds the money; she's an equal partner; nothing to protect

By [[K p6 name|Millicent Straub]]

LAFAYETTE — He took the appointments and she saw the men. That was how the firm of [[K p5 name|Kelso]] & [[K p2 name|Kelso]] was arranged, and for an hour on Wednesday a jury plainly thought the worst.

Then the defense brought in the crystal ball.

[[K p2 name|Bianca Kelso]], 29, tells fortunes. Her husband, [[K p5 name|Rory Kelso]], 31, answers the phone, ushers customers past the bead curtain and keeps the cash in a bowling bag. They are charged together with theft by deception from [[K p3 name|Milton Strack]], 53, a widower and tool-and-die man, who paid at first $40 a visit and in the end $11,600, which was to be buried on his behalf under a full moon.

Deputy Prosecutor [[K p7 name|Angus Leary]] drew it slowly out of a blushing [[K p3 name|Strack]]. What had he paid for? Her company. Was it of an intimate kind? "She told me about my wife's knees," the witness said. "Nobody's talked to me about her knees."

A downstairs neighbor, [[K p4 name|Mercy Odhiambo]], had heard quarrels. She'd wondered, she said, if the woman was under the man's thumb, since he always had the bag. One evening she knocked and put it to her. "She said, 'Honey, I weigh it every night.'"

Indeed the couple had a notarized agreement giving [[K p2 name|Bianca]] sixty percent, on account of the talent. It was she, and she said so on the stand without being pushed, who thought up the moon. "[[K p5 name|Rory]] wanted to do a river. I said he'll never dig up a river, so how does he know it's gone? You need a hole. With a hole there's hope."

Judge [[K p1 name|Barnaby Toomey]] asked whether there was a hole. There was. The court was shown a photograph. The bowling bag was in it and so, apparently, was a bowling ball.

The jury was out forty minutes and hung on [[K p5 name|Rory]]. [[K p2 name|Bianca]] was convicted. She said that she had known.

