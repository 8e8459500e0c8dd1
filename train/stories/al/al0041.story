id: al0041
genre: news
where: GB-WLS
published: 2013-01-10
title: Lorry of Welsh cakes, a hearse and a bishop: five hurt in pile-up at Nant y Moel
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=victim age=63 protected=no why=adult-victim
person p3: role=bystander age=7 protected=no why=minor-not-in-crime
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen: none
note: nothing to protect; road accident, adult summonsed for careless driving, vehicles and hospital; a child who was not hurt and saw only the cakes after

TRAFFIC on the mountain road was held for six hours on Tuesday after a delivery lorry shed four tons of Welsh cakes in front of a funeral.

No one was killed, or, as the undertaker said, no one else.

The driver of the lorry, [[K p1 name|Kelvin Pugh]], 52, of [[K p1 address|Heol Isaf]], Tonyrefail, has been reported for driving without due care. His vehicle, [[K p1 vehicle|a white Iveco, CN09 WKE]], lost its back doors on the bend below the chapel. Mr [[K p1 name|Pugh]] walked off with a bruise. He went back for his flask.

Behind him was the hearse, and behind that the [[K p2 vehicle|maroon Rover]] of the Right Reverend [[K p2 name|Clement Ayodele Price]], 63, who had come to take the service for his old verger. The bishop has a broken collarbone. He took it all the same, from a stretcher, with a paramedic to turn over. "I've never been so well attended," [[K p2 name|Bishop Clement]] told the *Echo* at the Princess of Wales, from Ward [[K p2 other|9, bed 4]].

[[K p4 name|Noreen Tanner-Bey]], who plays the organ, was a passenger. She's lost two teeth and will not say whose fault it was. "It's in the hands of the insurance," Mrs [[K p4 name|Tanner-Bey]] said. "I should like it in mine."

First on the scene was a retired fireman, [[K p6 name|Brynmor Hussain]], out with his ferrets. He got three people through a window and put the ferrets in the glove box. "You do what's in front of you," [[K p6 name|Bryn]] said.

Sergeant [[K p5 name|Eluned Crisp]] said the surface had been good. She's asked for anybody who was there before ten to ring 01632 960066 and quote [[K p1 id|0800/114/08-01]]. The seagulls, Sgt [[K p5 name|Crisp]] said, had been spoken to.

The county's engineer, [[K p7 name|Gwilym Rhys-Patel]], will look at the camber. "We've had eggs there, we've had a circus," said Mr [[K p7 name|Rhys-Patel]]. "I've asked for a sign since 1998."

Among those who walked up from the village was [[K p3 name|Hope Llewellyn]], 7, with a bucket. Pupils at [[K p3 school|Ysgol Gynradd y Bwlch]] had been told about it in assembly and some had, let us say, not gone back. The baker let it be known that what was still in its packet might be taken. [[K p3 name|Hope]] got forty-one. She gave nine to the mourners, her father says, and has been ill.

The verger was buried at four. There was a cake on the coffin, and nobody will own to that either.

[[K p8 name|Delyth March]]

*Our picture, [[K p2 photo|bishop_stretcher.jpg]], is by a reader.*
